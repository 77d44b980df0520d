package dev.switchboard.cli.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What one block says, in Java.
 *
 * @param annotation the simple name of its annotation
 * @param members all that it says, no default left to itself
 * @param open the members that are absent, and whose branches an error handler would catch
 */
public record SourceBlock(String annotation, Map<String, SourceValue> members, Set<String> open) {
  /** Copies the members and names. */
  public SourceBlock {
    members = new LinkedHashMap<>(members);
    open = new TreeSet<>(open);
  }

  /** The same block with other names for the blocks that it leads to. */
  public SourceBlock named(UnaryOperator<String> names) {
    Map<String, SourceValue> named = new LinkedHashMap<>();
    members.forEach((member, value) -> named.put(member, value.named(names)));
    return new SourceBlock(annotation, named, open);
  }

  /** The blocks that it leads to. */
  public Set<String> targets() {
    Set<String> targets = new TreeSet<>();
    members.values().forEach(v -> targets.addAll(v.targets()));
    return targets;
  }

  /**
   * The annotation as it stands above a nested type.
   *
   * @param indent what each line starts with
   */
  public String annotation(String indent) {
    return JavaSource.annotationText(indent, annotation, expressions());
  }

  /**
   * The block as it stands in the type of its flow, without a line break at the end.
   *
   * @param indent what each line starts with
   * @param typeName the nested type
   * @param comments the designer's notes on it
   */
  public String declaration(String indent, String typeName, List<String> comments) {
    return JavaSource.block(
        indent, new ImportedBlock(typeName, annotation, expressions(), false, comments));
  }

  /** The simple names of the types that it names, blocks aside. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>(Set.of(annotation));
    members.values().forEach(v -> types.addAll(v.types()));
    return types;
  }

  private Map<String, Expression> expressions() {
    Map<String, Expression> expressions = new LinkedHashMap<>();
    members.forEach((member, value) -> expressions.put(member, value.expression()));
    return expressions;
  }
}
