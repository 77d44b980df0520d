package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.HoursModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The dates of overrides. */
final class OverrideDates {
  private OverrideDates() {}

  /** The date that a text names, {@code yyyy-MM-dd}; empty if there is no such date. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException impossible) {
      return Optional.empty();
    }
  }

  /** The first date of an override. */
  static Optional<LocalDate> first(HoursModel.Override override) {
    return date(override.from().value());
  }

  /** The last date of an override; by default the first. */
  static Optional<LocalDate> last(HoursModel.Override override) {
    return override
        .to()
        .filter(t -> !t.value().isEmpty())
        .map(t -> date(t.value()))
        .orElse(first(override));
  }
}
