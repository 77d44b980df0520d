package dev.switchboard.cli.imports;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders a flow's actions as a reader follows them: from the start along the way that contacts
 * usually take, then the branches in their order, error branches last. Actions that nothing leads
 * to come at the end, in file order.
 */
final class ReadingOrder {
  private final FlowContent flow;
  private final Set<String> ordered = new LinkedHashSet<>();

  private ReadingOrder(FlowContent flow) {
    this.flow = flow;
  }

  static List<FlowAction> of(FlowContent flow) {
    var order = new ReadingOrder(flow);
    flow.startAction().ifPresent(order::follow);
    flow.actions().forEach(a -> order.follow(a.identifier()));
    return order.ordered.stream().flatMap(id -> flow.action(id).stream()).toList();
  }

  private void follow(String start) {
    Deque<String> waiting = new ArrayDeque<>();
    waiting.push(start);
    while (!waiting.isEmpty()) {
      String identifier = waiting.pop();
      Optional<FlowAction> action = flow.action(identifier);
      if (action.isPresent() && ordered.add(identifier)) {
        List<String> targets = targets(action.get());
        for (int i = targets.size() - 1; i >= 0; i--) {
          if (!ordered.contains(targets.get(i))) {
            waiting.push(targets.get(i));
          }
        }
      }
    }
  }

  /** Where an action may lead: its next action, its conditions in order, its errors. */
  static List<String> targets(FlowAction action) {
    List<String> targets = new ArrayList<>();
    action.nextAction().ifPresent(targets::add);
    action.conditions().forEach(c -> targets.add(c.target()));
    action.errors().forEach(e -> targets.add(e.target()));
    return targets;
  }
}
