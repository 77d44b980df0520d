package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import dev.switchboard.processor.validate.program.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What customers type and say, and what is made of it. */
final class Untrusted {
  private static final Set<String> ROOTS = Set.of("StoredCustomerInput", "Lex", "Email", "Views");

  private final Set<String> attributes = new HashSet<>();

  private Untrusted(ContactCenter center) {
    List<Step> writers = Program.of(center).reachable().filter(s -> s.is("UpdateContactAttributes")).toList();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Step step : writers) {
        for (Reading reading : step.readings()) {
          String key = reading.pointer().substring(reading.pointer().lastIndexOf('/') + 1);
          if (reading.pointer().contains("/Parameters/Attributes/") && isUntrusted(reading)) {
            grown |= attributes.add(key);
          }
        }
      }
    }
  }

  /** What is untrusted in a contact center. */
  static Untrusted of(ContactCenter center) {
    return center.derived(Untrusted.class, Untrusted::new);
  }

  /** Whether a customer decides what a reference gives. */
  boolean isUntrusted(Reading reading) {
    boolean displayName = reading.root().equals("CustomerEndpoint") && reading.key().equals("DisplayName");
    boolean message = reading.root().equals("Media") && reading.key().equals("InitialMessage");
    return ROOTS.contains(reading.root())
        || displayName
        || message
        || reading.root().equals("Attributes") && attributes.contains(Reading.escaped(reading.key()));
  }
}
