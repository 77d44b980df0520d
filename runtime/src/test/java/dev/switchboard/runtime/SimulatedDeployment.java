package dev.switchboard.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Plays how CloudFormation creates the stacks of an assembly: all stacks at a time whose
 * dependencies are there, and in a stack all resources at a time. Each resource of Amazon Connect
 * calls it once, when its creation starts.
 */
final class SimulatedDeployment {
  /** A call to Amazon Connect. */
  record Call(double second, String stack, String id) {}

  private record Step(double end, String stack, String id) {}

  private final CloudAssembly assembly;
  private final ToDoubleFunction<String> seconds;
  private final Map<String, Map<String, Set<String>>> waiting = new TreeMap<>();
  private final Map<String, Set<String>> stacksWaiting = new TreeMap<>();
  private final Map<String, Integer> open = new TreeMap<>();
  private final PriorityQueue<Step> running =
      new PriorityQueue<>(Comparator.comparing(Step::end).thenComparing(Step::id));
  private final List<Call> calls = new ArrayList<>();
  private double now;

  private SimulatedDeployment(CloudAssembly assembly, ToDoubleFunction<String> seconds) {
    this.assembly = assembly;
    this.seconds = seconds;
  }

  /**
   * The deployment of an assembly.
   *
   * @param seconds how long the creation of a resource takes, by its id
   */
  static SimulatedDeployment of(CloudAssembly assembly, ToDoubleFunction<String> seconds) {
    SimulatedDeployment deployment = new SimulatedDeployment(assembly, seconds);
    deployment.run();
    return deployment;
  }

  /** The calls, in order. */
  List<Call> calls() {
    return calls;
  }

  /** When everything was there. */
  double end() {
    return now;
  }

  /** How long the calls' resources would take one after another. */
  double oneAtATime() {
    return calls.stream().mapToDouble(call -> seconds.applyAsDouble(call.id())).sum();
  }

  /** What was never created, because it waits for something that never comes. */
  Set<String> stuck() {
    Set<String> stuck = new TreeSet<>(stacksWaiting.keySet());
    waiting.forEach((stack, ids) -> ids.keySet().forEach(id -> stuck.add(stack + "." + id)));
    return stuck;
  }

  /**
   * The most calls that Amazon Connect refuses if it takes some at once, and refills by some each
   * second.
   */
  int refused(double burst, double perSecond) {
    double tokens = burst;
    double last = 0;
    int refused = 0;
    for (Call call : calls) {
      tokens = Math.min(burst, tokens + (call.second() - last) * perSecond);
      last = call.second();
      if (tokens >= 1) {
        tokens--;
      } else {
        refused++;
      }
    }
    return refused;
  }

  private void run() {
    for (String stack : assembly.stacks()) {
      stacksWaiting.put(stack, new TreeSet<>(assembly.dependencies(stack)));
    }
    startStacks();
    while (!running.isEmpty()) {
      Step done = running.remove();
      now = done.end();
      Map<String, Set<String>> rest = waiting.get(done.stack());
      rest.values().forEach(needs -> needs.remove(done.id()));
      start(done.stack());
      if (open.merge(done.stack(), -1, Integer::sum) == 0) {
        finish(done.stack());
      }
    }
    waiting.values().removeIf(Map::isEmpty);
  }

  private void startStacks() {
    List<String> ready =
        stacksWaiting.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    for (String stack : ready) {
      stacksWaiting.remove(stack);
      Map<String, Set<String>> needs = new TreeMap<>(assembly.needs(stack));
      open.put(stack, needs.size());
      waiting.put(stack, needs);
      start(stack);
      if (needs.isEmpty() && open.get(stack) == 0) {
        finish(stack);
      }
    }
  }

  private void finish(String stack) {
    stacksWaiting.values().forEach(needs -> needs.remove(stack));
    startStacks();
  }

  private void start(String stack) {
    Map<String, Set<String>> rest = waiting.get(stack);
    List<String> ready =
        rest.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    for (String id : ready) {
      rest.remove(id);
      JsonNode resource = assembly.resources(stack).path(id);
      String type = resource.path("Type").asText();
      if (type.startsWith("AWS::Connect::") || type.startsWith("Custom::Switchboard")) {
        calls.add(new Call(now, stack, id));
      }
      running.add(new Step(now + seconds.applyAsDouble(id), stack, id));
    }
  }
}
