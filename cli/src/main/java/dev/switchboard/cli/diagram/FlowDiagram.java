package dev.switchboard.cli.diagram;

import dev.switchboard.cli.diagram.Diagram.Arrow;
import dev.switchboard.cli.diagram.Diagram.Box;
import dev.switchboard.cli.diagram.Diagram.Group;
import dev.switchboard.flow.check.together.FlowMember;
import dev.switchboard.flow.check.together.FlowSet;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.flow.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Draws one flow: its actions, the sections they are in, and where contacts go from each. What
 * happens only where an action fails is left out unless it is asked for.
 */
public final class FlowDiagram {
  private static final String START = "start";

  /** Outcomes in words; the flow language calls them errors. */
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "NoMatchingCondition", "else",
          "InputTimeLimitExceeded", "no input",
          "QueueAtCapacity", "queue full",
          "TimeLimitExceeded", "time is up",
          "NoMatchingError", "error");

  private final FlowMember member;
  private final ProgramFlow flow;
  private final boolean errors;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<String> identifiers = new LinkedHashSet<>();

  private FlowDiagram(FlowMember member, boolean errors) {
    this.member = member;
    this.errors = errors;
    flow =
        new FlowSet(List.of(member), false, Set.of())
            .program().flows().stream().findFirst().orElseThrow();
    flow.steps().forEach(step -> identifiers.add(step.action().identifier()));
  }

  /**
   * The diagram of a flow.
   *
   * @param flow the flow or module
   * @param errors whether to draw where contacts go when an action fails
   */
  public static Diagram of(FlowMember flow, boolean errors) {
    return new FlowDiagram(flow, errors).diagram();
  }

  private Diagram diagram() {
    Set<Step> drawn = drawn();
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    boxes.add(new Box(START, List.of(member.subject().name()), Diagram.Shape.ENTRY, ""));
    flow.start().ifPresent(s -> arrows.add(new Arrow(START, id(s), "", false)));
    for (Step step : flow.steps()) {
      if (drawn.contains(step)) {
        StepLabel label = StepLabel.of(member, step);
        boxes.add(new Box(id(step), label.lines(), label.shape(), group(step)));
        arrows(step, arrows);
      }
    }
    return new Diagram(
        member.words(),
        true,
        List.copyOf(groups.values()),
        boxes,
        arrows,
        remarks(flow.steps().size() - drawn.size()));
  }

  private List<String> remarks(int hidden) {
    if (hidden == 0) {
      return List.of();
    }
    String actions = hidden == 1 ? "1 action is" : hidden + " actions are";
    return List.of(
        actions
            + " not drawn, "
            + (errors ? "which nothing leads to" : "which only errors lead to, or nothing"));
  }

  private Set<Step> drawn() {
    Set<Step> drawn = new LinkedHashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    flow.start().ifPresent(open::add);
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (drawn.add(step)) {
        step.edges().stream().filter(this::isDrawn).map(Edge::to).forEach(open::add);
      }
    }
    return drawn;
  }

  private boolean isDrawn(Edge edge) {
    return errors || edge.kind() != Kind.FAILURE;
  }

  /** One arrow to each step, with all that leads there; what fails has arrows of its own. */
  private void arrows(Step step, List<Arrow> arrows) {
    Map<String, StringJoiner> ways = new LinkedHashMap<>();
    Map<String, Arrow> byTarget = new LinkedHashMap<>();
    for (Edge edge : step.edges()) {
      if (isDrawn(edge)) {
        boolean failure = edge.kind() == Kind.FAILURE;
        String key = (failure ? "failure " : "way ") + id(edge.to());
        String label = label(edge);
        if (!label.isEmpty()) {
          ways.computeIfAbsent(key, k -> new StringJoiner(", ")).add(label);
        }
        byTarget.putIfAbsent(key, new Arrow(id(step), id(edge.to()), "", failure));
      }
    }
    byTarget.forEach(
        (key, arrow) ->
            arrows.add(
                new Arrow(
                    arrow.from(),
                    arrow.to(),
                    ways.containsKey(key) ? StepLabel.shortened(ways.get(key).toString()) : "",
                    arrow.dotted())));
  }

  private static String label(Edge edge) {
    return switch (edge.kind()) {
      case NEXT -> "";
      case CONDITION -> operator(edge.operator()) + edge.label();
      case OUTCOME, FAILURE -> OUTCOMES.getOrDefault(edge.label(), words(edge.label()));
    };
  }

  private static String operator(String operator) {
    return switch (operator) {
      case "Equals" -> "";
      case "NumberGreaterThan" -> "> ";
      case "NumberLessThan" -> "< ";
      case "NumberGreaterOrEqualTo" -> "≥ ";
      case "NumberLessOrEqualTo" -> "≤ ";
      default -> words(operator.replaceFirst("^(Text|Number)", "")) + " ";
    };
  }

  /** {@code ContactNotLinked} as {@code contact not linked}. */
  private static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String id(Step step) {
    return DiagramIds.of("b", step.action().identifier());
  }

  /** The section of an action: what stands before the last dot, unless that is an action itself. */
  private String group(Step step) {
    String section = section(step.action().identifier());
    if (section.isEmpty()) {
      return "";
    }
    String parent = "";
    for (int dot = section.indexOf('.'); ; dot = section.indexOf('.', dot + 1)) {
      String path = dot < 0 ? section : section.substring(0, dot);
      String id = DiagramIds.of("s", path);
      groups.putIfAbsent(id, new Group(id, path.substring(path.lastIndexOf('.') + 1), parent));
      parent = id;
      if (dot < 0) {
        return id;
      }
    }
  }

  private String section(String identifier) {
    int dot = identifier.lastIndexOf('.');
    if (dot <= 0) {
      return "";
    }
    String before = identifier.substring(0, dot);
    // What a compound does before its main action bears the block's identifier and a word.
    return identifiers.contains(before) ? section(before) : before;
  }
}
