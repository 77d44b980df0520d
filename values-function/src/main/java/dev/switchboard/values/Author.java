package dev.switchboard.values;

/**
 * Who changes values, and why.
 *
 * @param who a person or a role, such as the ARN of the caller
 * @param why what the audit will say
 */
public record Author(String who, String why) {
  public Author {
    if (who.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("the audit needs who and why");
    }
  }
}
