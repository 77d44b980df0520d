package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the content of every flow and module. */
public final class Expander {
  private final ContentSource source;

  /** An expander that reads content files from a source. */
  public Expander(ContentSource source) {
    this.source = source;
  }

  /** The contact center with contents. */
  public Expansion expand(ContactCenter center) {
    Declared declared = new Declared(center);
    Map<String, ExpandedFlow> contents = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    for (FlowModel flow : center.flows()) {
      Findings told = new Findings();
      expand(center, declared, flow, told)
          .ifPresent(
              content ->
                  contents.putIfAbsent(
                      flow.declaration().typeName(),
                      ValueReads.of(content.content().json(), center.valueSets()).into(content)));
      findings.addAll(told.list());
      if (told.hasBrokenPath()) {
        broken.add(flow.declaration().typeName());
      }
    }
    return new Expansion(
        new ContactCenter(
            center.packageName(), center.resources(), contents, source.files(), center.valueSets()),
        findings,
        broken);
  }

  private Optional<ExpandedFlow> expand(
      ContactCenter center, Declared declared, FlowModel flow, Findings findings) {
    if (flow.contentFile().isPresent()) {
      return new ContentExpander(center, flow, flow.contentFile().get(), source, findings).expand();
    }
    return flow.scope().blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(new FlowExpander(center, declared, flow, findings).expand());
  }
}
