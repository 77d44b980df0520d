package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;

/**
 * The JSON pointers of parts of an action; where a part is not written, of the nearest part around
 * it.
 */
final class ActionPlaces {
  private ActionPlaces() {}

  /** The pointer of {@code Errors} or {@code Conditions}. */
  static String transitions(FlowAction action, String list) {
    if (!action.json().has("Transitions")) {
      return action.pointer();
    }
    String pointer = action.pointer() + "/Transitions";
    return action.json().path("Transitions").has(list) ? pointer + "/" + list : pointer;
  }
}
