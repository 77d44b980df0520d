package dev.switchboard.processor.write;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names made of texts that have no name: origins and keys. */
final class Words {
  /** A text beyond this, such as a certificate, is told by its sum. */
  private static final int LONGEST = 60;

  private Words() {}

  /**
   * The words of a text, each with a capital: {@code HttpsCrmExampleCom}, or {@code CrmOrigin} of
   * {@code ${crmOrigin}}.
   */
  static String of(String text) {
    if (text.length() > LONGEST) {
      CRC32 sum = new CRC32();
      sum.update(text.getBytes(StandardCharsets.UTF_8));
      return String.format("%08x", sum.getValue());
    }
    StringBuilder words = new StringBuilder();
    boolean starts = true;
    for (char c : text.toCharArray()) {
      boolean part = c < 128 && Character.isLetterOrDigit(c);
      if (part) {
        words.append(starts ? Character.toUpperCase(c) : c);
      }
      starts = !part;
    }
    return words.toString();
  }
}
