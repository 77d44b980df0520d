package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.OnError;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An error branch of an action.
 *
 * @param errorType such as {@code NoMatchingError}
 * @param actions the types of the block's actions that have it
 * @param required whether Amazon Connect demands it, where the clauses hold
 * @param when the clauses, all of which must hold
 * @param forbiddenOtherwise whether Amazon Connect refuses it where they do not hold
 * @param refusedIn the flow types in which Amazon Connect refuses it
 * @param member the name of the member that gives its target
 */
public record ErrorSpec(
    String errorType,
    Set<String> actions,
    boolean required,
    List<Clause> when,
    boolean forbiddenOtherwise,
    Set<FlowType> refusedIn,
    String member) {

  public ErrorSpec {
    actions = Collections.unmodifiableSet(new LinkedHashSet<>(actions));
    when = List.copyOf(when);
    refusedIn = Collections.unmodifiableSet(new LinkedHashSet<>(refusedIn));
  }

  static List<Clause> clauses(List<DeclaredAnnotation> whens) {
    return whens.stream()
        .map(
            w ->
                new Clause(
                    w.text("parameter"), w.constant("is", OnError.Test.EQUALS), w.text("value")))
        .toList();
  }

  /**
   * One clause on the action's parameters.
   *
   * @param path the path inside {@code Parameters}
   * @param test how it is tested
   * @param value what it is compared with
   */
  public record Clause(String path, OnError.Test test, String value) {}
}
