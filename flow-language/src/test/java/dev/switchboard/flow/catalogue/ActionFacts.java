package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.ParameterType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the block annotations that stand for one action say about it together. */
record ActionFacts(List<ActionShape> shapes, Map<String, ParameterFacts> parameters) {
  static ActionFacts of(Catalogue catalogue, String type) {
    List<ActionShape> shapes = catalogue.shapes(type);
    Map<String, ParameterFacts> parameters = new TreeMap<>();
    for (ActionShape shape : shapes) {
      shape.fixed().forEach(f -> at(parameters, f.path()).addFixed(f.value()));
      shape.parameters().forEach(p -> collect(shape.block(), "", p, parameters));
    }
    return new ActionFacts(shapes, parameters);
  }

  private static void collect(
      String shape, String before, ParameterSpec spec, Map<String, ParameterFacts> parameters) {
    String path = before + spec.path();
    if (spec.type() != ParameterType.OBJECT) {
      at(parameters, path).add(shape, spec);
    }
    String within =
        switch (spec.type()) {
          case OBJECT_LIST -> path + "[].";
          case OBJECT_MAP -> path + ".*.";
          default -> path + ".";
        };
    for (ParameterSpec entry : spec.entries()) {
      collect(shape, within, entry, parameters);
    }
    spec.entry()
        .ifPresent(
            e -> e.fixed().forEach(f -> at(parameters, within + f.path()).addFixed(f.value())));
  }

  private static ParameterFacts at(Map<String, ParameterFacts> parameters, String path) {
    return parameters.computeIfAbsent(path, p -> new ParameterFacts());
  }

  Set<String> operators() {
    Set<String> operators = new TreeSet<>();
    for (ActionShape shape : shapes) {
      shape.outcomes().forEach(o -> operators.add(o.operator()));
      for (BranchesSpec branches : shape.branches()) {
        operators.addAll(branches.operators().values());
        branches.withoutOperand().forEach(m -> operators.remove(branches.operators().get(m)));
      }
    }
    return operators;
  }

  /** The operands that shapes without open lists of branches have. */
  Set<String> operands() {
    return shapes.stream()
        .flatMap(s -> s.outcomes().stream())
        .map(OutcomeSpec::operand)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean hasBranches() {
    return shapes.stream().anyMatch(s -> !s.branches().isEmpty());
  }

  /** The error branches, merged: what one shape demands under clauses, others need not mention. */
  Map<String, Set<ErrorFacts>> errors() {
    Map<String, Set<ErrorFacts>> errors = new TreeMap<>();
    for (ActionShape shape : shapes) {
      for (ErrorSpec error : shape.errors()) {
        errors
            .computeIfAbsent(error.errorType(), t -> new java.util.LinkedHashSet<>())
            .add(new ErrorFacts(error.required(), error.when(), error.forbiddenOtherwise()));
      }
    }
    return errors;
  }

  /** What one shape says of an error branch. */
  record ErrorFacts(boolean required, List<ErrorSpec.Clause> when, boolean forbiddenOtherwise) {}
}
