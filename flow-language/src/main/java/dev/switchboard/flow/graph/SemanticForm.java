package dev.switchboard.flow.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.CanonicalForm;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a flow does, without how its file spells it: two flows have the same semantic form exactly
 * if they differ only in identifiers, metadata, the order of actions, error branches and keys, and
 * empty fields.
 *
 * <ul>
 *   <li>Actions are numbered in the order in which they are found from the start action, breadth
 *       first: next action, conditions in their order, errors by their type. The numbers replace
 *       the identifiers, also in branches.
 *   <li>Actions that nothing leads to from the start come last, in an order that follows from their
 *       content and their branches alone.
 *   <li>The order of conditions is kept, because the first that holds wins, unless only one of them
 *       can hold: conditions that all ask whether a value equals different operands are sorted by
 *       operand. Errors are sorted by type.
 *   <li>{@code Metadata} is left out, and so are empty {@code Parameters}, {@code Conditions} and
 *       {@code Errors}.
 *   <li>A branch to an action that does not exist leads to {@code absent1}, {@code absent2} and so
 *       on.
 *   <li>Everything else, known or not, is kept, with keys sorted.
 * </ul>
 */
public final class SemanticForm {
  private static final String NEXT = "NextAction";
  private static final String ERRORS = "Errors";
  private static final String CONDITIONS = "Conditions";
  private static final String TRANSITIONS = "Transitions";
  private static final String PARAMETERS = "Parameters";

  private final FlowContent flow;
  private final FlowGraph graph;
  private final Map<Integer, String> names = new HashMap<>();
  private final List<FlowAction> ordered = new ArrayList<>();
  private final Map<String, String> absent = new HashMap<>();

  private SemanticForm(FlowContent given) {
    this.flow = ExclusiveConditions.sorted(given);
    this.graph = FlowGraph.of(flow);
    flow.startAction().flatMap(flow::action).ifPresent(this::nameFrom);
    nameUnreachable();
  }

  /** The semantic form of a flow as compact JSON. */
  public static String of(FlowContent flow) {
    return FlowCodec.compact(json(flow));
  }

  /** The semantic form of a flow; a flow itself. */
  public static ObjectNode json(FlowContent flow) {
    return new SemanticForm(flow).write();
  }

  private void nameFrom(FlowAction start) {
    Deque<FlowAction> open = new ArrayDeque<>();
    name(start, open);
    while (!open.isEmpty()) {
      for (Edge edge : edges(graph, open.poll())) {
        edge.to().ifPresent(to -> name(to, open));
        if (edge.to().isEmpty() && !edge.target().isEmpty()) {
          absent.computeIfAbsent(edge.target(), t -> "absent" + (absent.size() + 1));
        }
      }
    }
  }

  private void name(FlowAction action, Deque<FlowAction> open) {
    if (names.putIfAbsent(action.index(), String.valueOf(names.size() + 1)) == null) {
      ordered.add(action);
      open.add(action);
    }
  }

  private void nameUnreachable() {
    if (names.size() == flow.actions().size()) {
      return;
    }
    Map<Integer, String> colors = new Colors(graph, names).refine();
    while (names.size() < flow.actions().size()) {
      colors.keySet().removeAll(names.keySet());
      String least = Collections.min(colors.values());
      colors.entrySet().stream()
          .filter(e -> e.getValue().equals(least))
          .map(e -> flow.actions().get(e.getKey()))
          .min(Comparator.comparing(this::walkFrom))
          .ifPresent(this::nameFrom);
    }
  }

  /** What is found from an action that has no name yet; tells apart what colors do not. */
  private String walkFrom(FlowAction root) {
    Map<Integer, String> local = new HashMap<>(names);
    Deque<FlowAction> open = new ArrayDeque<>();
    StringBuilder walk = new StringBuilder();
    local.put(root.index(), String.valueOf(local.size() + 1));
    open.add(root);
    while (!open.isEmpty()) {
      FlowAction action = open.poll();
      for (Edge edge : edges(graph, action)) {
        edge.to()
            .filter(to -> !local.containsKey(to.index()))
            .ifPresent(
                to -> {
                  local.put(to.index(), String.valueOf(local.size() + 1));
                  open.add(to);
                });
      }
      walk.append(
          CanonicalForm.of(
              action(
                  graph,
                  action,
                  edge -> edge.to().map(to -> local.get(to.index())).orElse("absent"))));
    }
    return walk.toString();
  }

  private ObjectNode write() {
    ObjectNode json = flow.json().deepCopy();
    json.remove("Metadata");
    flow.startAction()
        .map(start -> flow.action(start).map(a -> names.get(a.index())).orElse("absent"))
        .ifPresent(start -> json.put("StartAction", start));
    if (json.get("Actions") instanceof ArrayNode actions) {
      actions.removeAll();
      for (FlowAction action : ordered) {
        ObjectNode written = action(graph, action, this::target);
        written.put("Identifier", names.get(action.index()));
        actions.add(written);
      }
    }
    return (ObjectNode) CanonicalForm.sorted(json);
  }

  private String target(Edge edge) {
    return edge.to()
        .map(to -> names.get(to.index()))
        .orElseGet(() -> absent.getOrDefault(edge.target(), ""));
  }

  /** The branches of an action in the order of this form. */
  private static List<Edge> edges(FlowGraph graph, FlowAction action) {
    return graph.edgesFrom(action).stream()
        .sorted(
            Comparator.comparing(Edge::kind)
                .thenComparing(e -> e.kind() == EdgeKind.ERROR ? e.label() : ""))
        .toList();
  }

  /** Tells what stands for the target of a branch. */
  private interface Targets {
    String of(Edge edge);
  }

  private static ObjectNode action(FlowGraph graph, FlowAction action, Targets targets) {
    ObjectNode json = action.json().deepCopy();
    json.remove("Identifier");
    if (json.path(PARAMETERS).isObject() && json.path(PARAMETERS).isEmpty()) {
      json.remove(PARAMETERS);
    }
    if (json.get(TRANSITIONS) instanceof ObjectNode transitions) {
      for (Edge edge : graph.edgesFrom(action)) {
        ObjectNode branch =
            switch (edge.kind()) {
              case NEXT -> transitions;
              case CONDITION -> (ObjectNode) transitions.path(CONDITIONS).path(edge.position());
              case ERROR -> (ObjectNode) transitions.path(ERRORS).path(edge.position());
            };
        if (branch.has(NEXT)) {
          branch.put(NEXT, targets.of(edge));
        }
      }
      sortErrors(transitions);
      for (String list : List.of(CONDITIONS, ERRORS)) {
        if (transitions.path(list).isArray() && transitions.path(list).isEmpty()) {
          transitions.remove(list);
        }
      }
    }
    if (json.path(TRANSITIONS).isObject() && json.path(TRANSITIONS).isEmpty()) {
      json.remove(TRANSITIONS);
    }
    return json;
  }

  private static void sortErrors(ObjectNode transitions) {
    if (transitions.get(ERRORS) instanceof ArrayNode errors) {
      List<JsonNode> list = new ArrayList<>();
      errors.forEach(list::add);
      list.sort(Comparator.comparing(e -> e.path("ErrorType").asText("")));
      errors.removeAll().addAll(list);
    }
  }

  /**
   * Tells unnamed actions apart by their content and their surroundings: each is colored by what it
   * holds, then again and again by the colors around it, until no more colors appear.
   */
  private static final class Colors {
    private final FlowGraph graph;
    private final Map<Integer, String> names;
    private Map<Integer, String> colors = new TreeMap<>();

    Colors(FlowGraph graph, Map<Integer, String> names) {
      this.graph = graph;
      this.names = names;
    }

    Map<Integer, String> refine() {
      for (FlowAction action : graph.content().actions()) {
        if (!names.containsKey(action.index())) {
          ObjectNode own =
              action(
                  graph,
                  action,
                  e -> e.to().map(to -> names.getOrDefault(to.index(), "")).orElse("absent"));
          colors.put(action.index(), CanonicalForm.of(own));
        }
      }
      long before = 0;
      long count = count();
      while (count > before) {
        Map<Integer, String> next = new TreeMap<>();
        colors
            .keySet()
            .forEach(index -> next.put(index, colorOf(graph.content().actions().get(index))));
        colors = ranks(next);
        before = count;
        count = count();
      }
      return colors;
    }

    private long count() {
      return colors.values().stream().distinct().count();
    }

    private String colorOf(FlowAction action) {
      StringBuilder color = new StringBuilder(colors.get(action.index()));
      for (Edge edge : edges(graph, action)) {
        color
            .append('>')
            .append(edge.to().map(to -> colors.getOrDefault(to.index(), "")).orElse(""));
      }
      graph.edgesTo(action).stream()
          .map(e -> "<" + e.kind() + e.label() + ':' + colors.getOrDefault(e.from().index(), ""))
          .sorted()
          .forEach(color::append);
      return color.toString();
    }

    /** Short colors in the same order, so that they do not grow from round to round. */
    private static Map<Integer, String> ranks(Map<Integer, String> colors) {
      List<String> sorted = colors.values().stream().distinct().sorted().toList();
      Map<String, String> rank = new HashMap<>();
      sorted.forEach(color -> rank.put(color, String.format(Locale.ROOT, "%06d", rank.size())));
      Map<Integer, String> ranked = new TreeMap<>();
      colors.forEach((index, color) -> ranked.put(index, rank.get(color)));
      return ranked;
    }
  }
}
