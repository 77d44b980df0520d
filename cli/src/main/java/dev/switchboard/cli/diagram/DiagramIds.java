package dev.switchboard.cli.diagram;

/**
 * Ids for boxes that stay the same while others come and go. They are made of what they stand for,
 * in characters that Mermaid and DOT take as they are; two different names never give one id.
 */
final class DiagramIds {
  private DiagramIds() {}

  /**
   * An id.
   *
   * @param kind a word in front, so that no id is a word of the language of diagrams
   * @param name what it stands for
   */
  static String of(String kind, String name) {
    StringBuilder id = new StringBuilder(kind).append('_');
    name.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && Character.isLetterOrDigit(c);
              if (plain) {
                id.appendCodePoint(c);
              } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return id.toString();
  }
}
