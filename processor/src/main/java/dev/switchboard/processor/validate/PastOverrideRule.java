package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Overrides that are past are removed; they count against the limit of 50. */
final class PastOverrideRule implements Rule {
  private final Clock clock;

  PastOverrideRule() {
    this(Clock.systemUTC());
  }

  PastOverrideRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Finding> check(ContactCenter center) {
    // A day's grace, since it is still yesterday in the west.
    LocalDate today = LocalDate.now(clock).minusDays(1);
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      List<HoursModel.Override> past =
          hours.overrides().stream()
              .filter(o -> OverrideDates.last(o).filter(d -> d.isBefore(today)).isPresent())
              .toList();
      if (past.size() == hours.overrides().size()) {
        continue; // HolidaysMissing says it of all of them at once.
      }
      for (HoursModel.Override override : past) {
        findings.add(
            warning(
                override.from().origin(),
                hours.words()
                    + ", override \""
                    + override.name().value()
                    + "\": ended on "
                    + OverrideDates.last(override).orElseThrow()
                    + "; remove it or move it to the coming year"));
      }
    }
    return findings;
  }
}
