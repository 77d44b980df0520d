package dev.switchboard.flow.check;

/**
 * How messages speak of a flow's parts: as JSON in the command line, as annotations in the
 * processor. Rules ask for the words and never spell them themselves.
 */
public interface Words {
  /** The action in words, such as {@code action "Welcome"} or {@code block Welcome}. */
  String action(String identifier);

  /** The parameter in words, such as {@code parameter Text} or {@code text}. */
  String parameter(String identifier, String path);

  /**
   * The branch in words: an error type, such as {@code error branch NoMatchingError} or {@code
   * onError}.
   */
  String errorBranch(String identifier, String errorType);

  /** The condition in words, such as {@code condition Equals "True"} or {@code open}. */
  default String condition(String identifier, String operator, String operand) {
    return "condition " + operator + (operand.isEmpty() ? "" : " \"" + operand + "\"");
  }

  /** What leads to the next action in words, such as {@code NextAction} or {@code next}. */
  default String next(String identifier) {
    return "NextAction";
  }

  /** What an action is called, {@code action} or {@code block}. */
  default String actionWord() {
    return "action";
  }

  /** The actions that end a flow of this kind in words, such as {@code DisconnectParticipant}. */
  default String ends(FlowSubject flow) {
    return FlowEnds.of(flow);
  }

  /** The flow language's own words. */
  Words JSON = new FlowLanguageWords();
}
