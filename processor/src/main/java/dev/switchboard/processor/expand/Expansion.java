package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.Finding;
import java.util.List;
import java.util.Set;

/**
 * A contact center with the contents of its flows.
 *
 * @param center the contact center
 * @param findings what is wrong with targets, parameters and content files
 * @param broken the type names of the flows in which some transition leads nowhere, or whose file
 *     can't be read
 */
public record Expansion(ContactCenter center, List<Finding> findings, Set<String> broken) {
  public Expansion {
    findings = List.copyOf(findings);
    broken = Set.copyOf(broken);
  }
}
