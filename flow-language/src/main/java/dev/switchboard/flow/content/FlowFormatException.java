package dev.switchboard.flow.content;

/** A text is not JSON that could hold a flow. Says where, why, and what to change. */
public final class FlowFormatException extends Exception {
  private final Position position;
  private final String cause;
  private final String fix;

  FlowFormatException(Position position, String cause, String fix) {
    super(position + ": " + cause + "; " + fix);
    this.position = position;
    this.cause = cause;
    this.fix = fix;
  }

  /** Where the text stops making sense. */
  public Position position() {
    return position;
  }

  /** What is wrong, such as {@code the file ends inside the object that starts at 1:1}. */
  public String problem() {
    return cause;
  }

  /** What to change. */
  public String fix() {
    return fix;
  }
}
