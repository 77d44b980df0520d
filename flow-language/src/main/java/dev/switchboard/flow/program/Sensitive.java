package dev.switchboard.flow.program;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What looks like card numbers, PINs and other data that must not be kept or logged in the clear.
 */
public final class Sensitive {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(card number|credit card|debit card|security code|cvv|cvc|pin|pin"
              + " code|passcode|password|social security|account number|bank account|iban|national"
              + " insurance)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whole words of a name, so that "shipping" and "pinned" are none. */
  private static final Set<String> WORDS =
      Set.of(
          "pin",
          "cvv",
          "cvc",
          "ssn",
          "iban",
          "passcode",
          "password",
          "cardnumber",
          "creditcard",
          "pan");

  private static final Set<String> PAIRS =
      Set.of(
          "card number",
          "credit card",
          "debit card",
          "social security",
          "security code",
          "bank account");

  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");

  private Sensitive() {}

  /** Whether a text asks for such data. */
  public static boolean isAskedFor(String text) {
    return SPOKEN.matcher(text).find();
  }

  /** Whether a name, such as {@code cardNumber}, is one of such data. */
  public static boolean isName(String name) {
    String words = words(name);
    for (String word : words.split(" ")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return PAIRS.stream().anyMatch(pair -> (" " + words + " ").contains(" " + pair + " "));
  }

  /** The words of a name in lower case, separated by spaces. */
  public static String words(String name) {
    String parted = HUMP.matcher(name).replaceAll("$1 $2");
    return OTHER.matcher(parted).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a step collects digits that are such data, by what it says and how it is named. */
  public static boolean collects(Step step) {
    return step.is("GetParticipantInput")
        && step.text("StoreInput").equalsIgnoreCase("true")
        && (isAskedFor(step.text("Text"))
            || isAskedFor(step.text("SSML"))
            || isName(step.action().identifier()));
  }
}
