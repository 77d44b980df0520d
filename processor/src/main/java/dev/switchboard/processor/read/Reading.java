package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Suppression;
import dev.switchboard.processor.validate.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read in one round.
 *
 * @param center the contact center, without contents
 * @param findings what is wrong with how it is written
 * @param unreadable the qualified names of the types on which something can't be read, sorted;
 *     empty if all is well
 * @param unreadableValues the values that can't be read
 * @param suppressions the warnings that are silenced, by the qualified name of the type they stand
 *     on
 * @param catalogue the block annotations there are, those of the users included
 */
public record Reading(
    ContactCenter center,
    List<Finding> findings,
    Set<String> unreadable,
    List<Origin> unreadableValues,
    Map<String, List<Suppression>> suppressions,
    Catalogue catalogue) {

  public Reading {
    findings = List.copyOf(findings);
    unreadable = Collections.unmodifiableSet(new TreeSet<>(unreadable));
    unreadableValues = List.copyOf(unreadableValues);
    suppressions = Collections.unmodifiableMap(new LinkedHashMap<>(suppressions));
  }

  /** Whether everything could be read. */
  public boolean isWhole() {
    return unreadable.isEmpty();
  }
}
