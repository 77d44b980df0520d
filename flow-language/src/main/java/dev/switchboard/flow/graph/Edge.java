package dev.switchboard.flow.graph;

import dev.switchboard.flow.content.FlowAction;
import java.util.Optional;

/**
 * A branch of an action.
 *
 * @param from the action that has the branch
 * @param kind which kind of branch it is
 * @param position its place among the action's conditions or errors; 0 for the next action
 * @param label the error type of an error, operator and operands of a condition, empty for the next
 *     action
 * @param target the identifier that it names; empty if it names none
 * @param to the action of that identifier; empty if there is none
 * @param pointer the JSON pointer of the identifier that it names or, if it names none, of the
 *     branch
 */
public record Edge(
    FlowAction from,
    EdgeKind kind,
    int position,
    String label,
    String target,
    Optional<FlowAction> to,
    String pointer) {}
