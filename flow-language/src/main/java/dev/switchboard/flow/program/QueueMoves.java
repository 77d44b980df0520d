package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.flow.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How customer queue flows move waiting contacts from queue to queue. The moved contact runs the
 * customer queue flow that was set last, in its new queue, so a place is a flow and a queue.
 */
public final class QueueMoves {
  private static final String MOVE = "DequeueContactAndTransferToQueue";
  private static final String QUEUE_NAME = "$.Queue.Name";

  /**
   * What lets a contact stay, or tells one that was moved from one that was not. Waiting is not
   * among it: the moved contact waits anew and is moved on again.
   */
  private static final Set<String> DECIDING =
      Set.of(
          "Compare",
          "CheckMetricData",
          "CheckHoursOfOperation",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "DistributeByPercentage",
          "InvokeFlowModule");

  private static final Set<String> WAITING = Set.of("Wait", "MessageParticipantIteratively");

  private final Program program;
  private final List<Stand> places = new ArrayList<>();
  private final Map<Stand, Integer> numbers = new LinkedHashMap<>();
  private final List<List<Move>> moves = new ArrayList<>();

  /**
   * Where a contact waits.
   *
   * @param flow the customer queue flow that runs
   * @param queue the queue; null if it is not known
   */
  private record Stand(ProgramFlow flow, KnownQueue queue) {}

  /** A way through a flow: where it is, and what it has passed. */
  private record Way(Step step, ProgramFlow next, boolean decided, boolean waited) {}

  /**
   * A move to another queue.
   *
   * @param step the step that moves
   * @param to the number of the place it moves to
   * @param decided whether something was decided before
   * @param waited whether the contact has waited before
   */
  private record Move(Step step, int to, boolean decided, boolean waited) {}

  private QueueMoves(Program program) {
    this.program = program;
    Set<ProgramFlow> moving = new LinkedHashSet<>();
    program.reachable(MOVE).stream()
        .map(Step::flow)
        .filter(f -> f.is(FlowType.CUSTOMER_QUEUE))
        .forEach(moving::add);
    for (ProgramFlow flow : moving) {
      number(new Stand(flow, null));
      if (comparesQueue(flow)) {
        program.surroundings().queues().forEach(q -> number(new Stand(flow, q)));
      }
    }
    for (int i = 0; i < places.size(); i++) {
      moves.add(movesFrom(places.get(i)));
    }
  }

  /** The moves in a program. */
  public static QueueMoves of(Program program) {
    return program.derived(QueueMoves.class, QueueMoves::new);
  }

  /**
   * A step that moves every contact on, and by way of which each comes back.
   *
   * @param step the step
   * @param waited whether a contact waits on the way round
   */
  public record Round(Step step, boolean waited) {}

  /** The rounds in which contacts are moved without end, nothing being decided on the way. */
  public List<Round> rounds() {
    StepComponents components = components(false);
    Map<Step, Boolean> rounds = new LinkedHashMap<>();
    for (int from = 0; from < moves.size(); from++) {
      for (Move move : moves.get(from)) {
        if (!move.decided() && components.of(from) == components.of(move.to())) {
          rounds.merge(move.step(), move.waited(), (a, b) -> a && b);
        }
      }
    }
    List<Round> list = new ArrayList<>();
    rounds.forEach((step, waited) -> list.add(new Round(step, waited)));
    return list;
  }

  /**
   * The steps that a contact comes to after as many moves as are allowed, along a chain in which no
   * place comes twice.
   *
   * @param most how many moves are allowed
   */
  public Set<Step> beyond(int most) {
    StepComponents components = components(true);
    int[] longest = new int[components.count()];
    Set<Step> beyond = new LinkedHashSet<>();
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < components.count(); i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < places.size(); i++) {
      members.get(components.of(i)).add(i);
    }
    // A component's number is higher than those of the components it leads to.
    for (int component = components.count() - 1; component >= 0; component--) {
      for (int place : members.get(component)) {
        for (Move move : moves.get(place)) {
          int to = components.of(move.to());
          if (to != component) {
            longest[to] = Math.max(longest[to], longest[component] + 1);
            if (longest[component] == most) {
              beyond.add(move.step());
            }
          }
        }
      }
    }
    return beyond;
  }

  private StepComponents components(boolean decided) {
    int[][] successors = new int[moves.size()][];
    for (int i = 0; i < moves.size(); i++) {
      successors[i] =
          moves.get(i).stream()
              .filter(move -> decided || !move.decided())
              .mapToInt(Move::to)
              .toArray();
    }
    return new StepComponents(successors);
  }

  private int number(Stand place) {
    Integer known = numbers.get(place);
    if (known == null) {
      known = places.size();
      places.add(place);
      numbers.put(place, known);
    }
    return known;
  }

  private static boolean comparesQueue(ProgramFlow flow) {
    return flow.reachable().stream()
        .anyMatch(s -> s.is("Compare") && s.text("ComparisonValue").equals(QUEUE_NAME));
  }

  private List<Move> movesFrom(Stand place) {
    Set<Move> found = new LinkedHashSet<>();
    Set<Way> seen = new HashSet<>();
    Deque<Way> open = new ArrayDeque<>();
    place.flow().start().map(s -> new Way(s, place.flow(), false, false)).ifPresent(open::add);
    while (!open.isEmpty()) {
      Way way = open.pollFirst();
      if (!seen.add(way)) {
        continue;
      }
      Step step = way.step();
      if (step.is(MOVE)) {
        queue(step, way.next())
            .ifPresent(to -> found.add(new Move(step, to, way.decided(), way.waited())));
      } else {
        follow(place, way, open);
      }
    }
    return List.copyOf(found);
  }

  private void follow(Stand place, Way way, Deque<Way> open) {
    Step step = way.step();
    Optional<String> name = knownName(place, step);
    boolean decided = way.decided() || name.isEmpty() && DECIDING.contains(step.type());
    boolean waited = way.waited() || WAITING.contains(step.type());
    ProgramFlow next = program.flow(step, "EventHooks.CustomerQueue").orElse(way.next());
    for (Edge edge : step.edges()) {
      boolean followed = name.isEmpty() || follows(step, edge, name.get());
      if (followed && edge.kind() != Kind.FAILURE) {
        open.addLast(new Way(edge.to(), next, decided, waited));
      }
    }
  }

  /** The name of the queue, if the step compares it and it is known. */
  private static Optional<String> knownName(Stand place, Step step) {
    if (place.queue() == null
        || !step.is("Compare")
        || !step.text("ComparisonValue").equals(QUEUE_NAME)
        || step.action().conditions().stream().anyMatch(c -> !c.operator().equals("Equals"))) {
      return Optional.empty();
    }
    return place.queue().name().filter(name -> !name.contains("$"));
  }

  private static boolean follows(Step step, Edge edge, String name) {
    boolean compared =
        step.action().conditions().stream().anyMatch(c -> c.operands().contains(name));
    return edge.kind() == Kind.CONDITION ? edge.label().equals(name) : !compared;
  }

  /** The place that a contact is moved to; empty if it can't be moved on from there. */
  private Optional<Integer> queue(Step step, ProgramFlow next) {
    KnownQueue queue =
        comparesQueue(next) ? program.surroundings().queue(step, "QueueId").orElse(null) : null;
    return Optional.ofNullable(numbers.get(new Stand(next, queue)));
  }
}
