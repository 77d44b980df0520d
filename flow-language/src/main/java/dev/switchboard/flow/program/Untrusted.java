package dev.switchboard.flow.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What customers type and say, and what is made of it. */
public final class Untrusted {
  private static final String DIGITS = "StoredCustomerInput";
  private static final Set<String> ROOTS = Set.of("Lex", "Email", "Views");

  private final Set<String> typed = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  private Untrusted(Program program) {
    List<Step> writers = program.reachable("UpdateContactAttributes").stream().toList();
    spread(writers, said, this::isText);
    spread(writers, typed, this::isUntrusted);
  }

  private static void spread(
      List<Step> writers, Set<String> attributes, Predicate<Reading> isUntrusted) {
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Step step : writers) {
        for (Reading reading : step.readings()) {
          String key = reading.pointer().substring(reading.pointer().lastIndexOf('/') + 1);
          if (reading.pointer().contains("/Parameters/Attributes/") && isUntrusted.test(reading)) {
            grown |= attributes.add(key);
          }
        }
      }
    }
  }

  /** What is untrusted in a program. */
  public static Untrusted of(Program program) {
    return program.derived(Untrusted.class, Untrusted::new);
  }

  /** Whether a customer decides what a reference gives, be it only digits. */
  public boolean isUntrusted(Reading reading) {
    return reading.root().equals(DIGITS) || isText(reading) || isAttribute(reading, typed);
  }

  /** Whether a reference gives what a customer wrote or said, which may hold any character. */
  public boolean isText(Reading reading) {
    boolean displayName =
        reading.root().equals("CustomerEndpoint") && reading.key().equals("DisplayName");
    boolean message = reading.root().equals("Media") && reading.key().equals("InitialMessage");
    return ROOTS.contains(reading.root()) || displayName || message || isAttribute(reading, said);
  }

  private static boolean isAttribute(Reading reading, Set<String> attributes) {
    return reading.root().equals("Attributes")
        && attributes.contains(Reading.escaped(reading.key()));
  }
}
