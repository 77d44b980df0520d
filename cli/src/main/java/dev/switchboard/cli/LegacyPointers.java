package dev.switchboard.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a file of the older export format a place of the converted flow comes from. */
final class LegacyPointers {
  // A conversion makes one action of each module, in the same order.
  private static final Pattern ACTION = Pattern.compile("/Actions/(\\d+)(/.*)?");

  private LegacyPointers() {}

  /** The JSON pointer of what a place of the converted flow was made from. */
  static String original(String pointer) {
    Matcher action = ACTION.matcher(pointer);
    if (action.matches()) {
      return "/modules/" + action.group(1);
    }
    return switch (pointer) {
      case "/Actions" -> "/modules";
      case "/StartAction" -> "/start";
      case "/Metadata" -> "/metadata";
      default -> "";
    };
  }
}
