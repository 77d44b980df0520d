package dev.switchboard.values;

/**
 * What a table keeps of the past.
 *
 * @param versions whether earlier versions stay, so that one can go back to them
 * @param audit whether who changed what, when and why is written down
 */
public record Keeping(boolean versions, boolean audit) {
  /** Everything. */
  public static final Keeping EVERYTHING = new Keeping(true, true);
}
