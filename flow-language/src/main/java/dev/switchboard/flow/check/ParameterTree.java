package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a shape, or of an entry, by the levels of their paths. Several members may give
 * one parameter, such as a class literal and a reference; a node then has several specs, which are
 * alternatives.
 */
final class ParameterTree {
  private final Map<String, ParameterTree> children = new LinkedHashMap<>();
  private final List<ParameterSpec> specs = new ArrayList<>();
  private final List<ActionShape.Fixed> fixed = new ArrayList<>();

  private ParameterTree() {}

  static ParameterTree of(List<ParameterSpec> parameters, List<ActionShape.Fixed> fixed) {
    ParameterTree root = new ParameterTree();
    for (ParameterSpec parameter : parameters) {
      root.at(parameter.path()).specs.add(parameter);
      if (parameter.type() == ParameterType.OBJECT) {
        // Other parameters may lie inside the same object.
        parameter.entries().forEach(e -> root.at(parameter.path() + "." + e.path()).specs.add(e));
        fixedOf(parameter).forEach(f -> root.at(parameter.path() + "." + f.path()).fixed.add(f));
      }
    }
    fixed.forEach(f -> root.at(f.path()).fixed.add(f));
    return root;
  }

  /** The parameters of an entry of a list or map. */
  static ParameterTree ofEntry(ParameterSpec spec) {
    return of(spec.entries(), fixedOf(spec));
  }

  private static List<ActionShape.Fixed> fixedOf(ParameterSpec spec) {
    return spec.entry().map(EntryType::fixed).orElse(List.of());
  }

  /** Which parameters of an entry go together or exclude each other, by their paths. */
  static List<ActionShape.Group> groupsOfEntry(ParameterSpec spec) {
    return spec.entry()
        .map(
            entry ->
                entry.groups().stream()
                    .map(g -> byPath(spec, g))
                    .filter(g -> g.paths().size() > 1)
                    .toList())
        .orElse(List.of());
  }

  private static ActionShape.Group byPath(ParameterSpec spec, MemberGroup group) {
    return new ActionShape.Group(
        group.kind(),
        spec.entries().stream()
            .filter(p -> group.members().contains(p.member()))
            .map(ParameterSpec::path)
            .distinct()
            .toList());
  }

  private ParameterTree at(String path) {
    ParameterTree node = this;
    for (String level : path.split("\\.")) {
      node = node.children.computeIfAbsent(level, l -> new ParameterTree());
    }
    return node;
  }

  Map<String, ParameterTree> children() {
    return children;
  }

  List<ParameterSpec> specs() {
    return specs;
  }

  List<ActionShape.Fixed> fixed() {
    return fixed;
  }
}
