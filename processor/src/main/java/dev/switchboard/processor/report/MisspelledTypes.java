package dev.switchboard.processor.report;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a class literal that leads nowhere was probably meant to be. javac reports that there
 * is no such type, but does not know what a contact center declares.
 */
public final class MisspelledTypes {
  private static final String CLASS = ".class";

  private final ContactCenter center;
  private final SourcePositions positions;

  private MisspelledTypes(ContactCenter center, SourcePositions positions) {
    this.center = center;
    this.positions = positions;
  }

  /**
   * The suggestions for values that can't be read; none for those that look like nothing that is
   * declared.
   */
  public static List<Finding> of(
      ContactCenter center, List<Origin> values, SourcePositions positions) {
    MisspelledTypes types = new MisspelledTypes(center, positions);
    Set<Finding> findings = new LinkedHashSet<>();
    values.forEach(value -> types.add(value, findings));
    return List.copyOf(findings);
  }

  private void add(Origin value, Set<Finding> findings) {
    String source = positions.source(value);
    if (!source.endsWith(CLASS)) {
      return;
    }
    String type = source.substring(0, source.length() - CLASS.length());
    String written = type.substring(type.lastIndexOf('.') + 1);
    List<String> near = Suggestion.near(written, known(value));
    if (!near.isEmpty()) {
      findings.add(
          new Finding(
              "MisspelledType",
              Severity.WARNING,
              "no type is named \"" + written + "\"; " + Suggestion.clause(written, near, "types"),
              value));
    }
  }

  /** The resources, and the blocks and sections of the flows that hold the value. */
  private Set<String> known(Origin value) {
    Set<String> names = new TreeSet<>();
    for (ResourceModel resource : center.resources()) {
      names.add(simple(resource.declaration().typeName()));
    }
    String element = value.element().toString();
    for (FlowModel flow : center.flows()) {
      List<Block> blocks = new ArrayList<>(flow.scope().blocks());
      if (blocks.stream().anyMatch(b -> b.typeName().equals(element))) {
        blocks.forEach(b -> names.add(simple(b.typeName())));
      }
    }
    return names;
  }

  private static String simple(String typeName) {
    return typeName.substring(typeName.lastIndexOf('.') + 1);
  }
}
