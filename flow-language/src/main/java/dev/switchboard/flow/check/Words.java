package dev.switchboard.flow.check;

/**
 * How messages speak of a flow's parts: as JSON in the command line, as annotations in the processor. Rules ask for the
 * words and never spell them themselves.
 */
public interface Words {
  /** The action in words, such as {@code action "Welcome" (MessageParticipant)} or {@code block Welcome}. */
  String action(String identifier);

  /** The parameter in words, such as {@code Text} or {@code text}. */
  String parameter(String identifier, String path);

  /** The branch in words: an error type, such as {@code error branch NoMatchingError} or {@code onError}. */
  String errorBranch(String identifier, String errorType);

  /** The flow language's own words. */
  Words JSON = new FlowLanguageWords();
}
