package dev.switchboard.environment;

/**
 * The value of one key as it counts after all layers.
 *
 * @param text the value as JSON would write it, strings without quotes
 * @param source where it was written
 * @param secret whether it must not be shown
 */
public record EffectiveValue(String text, Source source, boolean secret) {
  /** The text to show to people: of a secret only that there is one. */
  public String shown() {
    return secret ? "********" : text;
  }
}
