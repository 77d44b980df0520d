package dev.switchboard.flow.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of parameters that exclude each other one is written; parameters that need each other are written
 * together.
 */
final class ParameterGroupRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    Stream<FlowFinding> groups =
        action.parameters().groupFaults().stream()
            .map(
                f ->
                    error(
                        f.pointer(),
                        flow.where(action.action()) + ": " + problem(flow, action, f)));
    Stream<FlowFinding> pairs =
        flow.index().requirements(action.shape(), flow.catalogue()).stream()
            .filter(r -> action.writes(r.path()) && !action.writes(r.needed()))
            .map(r -> lonely(flow, action, r));
    return Stream.concat(groups, pairs).toList();
  }

  private FlowFinding lonely(
      FlowSubject flow, ShapedAction action, CatalogueIndex.Requirement requirement) {
    String identifier = action.action().identifier();
    return error(
        action.parametersPointer(),
        flow.where(action.action())
            + ": "
            + flow.words().parameter(identifier, requirement.path())
            + " is there without "
            + flow.words().parameter(identifier, requirement.needed())
            + "; add that, or leave this out");
  }

  private static String problem(
      FlowSubject flow, ShapedAction action, ParameterReading.GroupFault fault) {
    String all = list(flow, action, fault, fault.paths());
    String written = list(flow, action, fault, fault.written());
    return switch (fault.kind()) {
      case EXACTLY_ONE ->
          fault.written().isEmpty()
              ? "none of " + all + " is there; write exactly one"
              : written + " exclude each other; write exactly one";
      case AT_MOST_ONE -> written + " exclude each other; write at most one";
      case AT_LEAST_ONE -> "none of " + all + " is there; write at least one";
      case TOGETHER ->
          "of " + all + " only " + written + are(fault) + " there; write all of them, or none";
    };
  }

  private static String are(ParameterReading.GroupFault fault) {
    return fault.written().size() == 1 ? " is" : " are";
  }

  private static String list(
      FlowSubject flow,
      ShapedAction action,
      ParameterReading.GroupFault fault,
      List<String> paths) {
    return paths.stream()
        .map(p -> fault.within().isEmpty() ? p : fault.within() + "." + p)
        .map(p -> flow.words().parameter(action.action().identifier(), p))
        .collect(Collectors.joining(", "));
  }
}
