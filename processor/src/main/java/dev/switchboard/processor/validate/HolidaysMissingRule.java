package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hours that keep holidays as overrides keep those that are to come. */
final class HolidaysMissingRule implements Rule {
  private final Clock clock;

  HolidaysMissingRule() {
    this(Clock.systemUTC());
  }

  HolidaysMissingRule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public List<Finding> check(ContactCenter center) {
    LocalDate today = LocalDate.now(clock).minusDays(1);
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      Optional<LocalDate> last =
          hours.overrides().stream()
              .flatMap(o -> OverrideDates.last(o).stream())
              .max(LocalDate::compareTo);
      if (last.filter(d -> d.isBefore(today)).isPresent()) {
        findings.add(
            warning(
                hours.overrides().get(0).origin(),
                hours.words()
                    + ": its last override ended on "
                    + last.get()
                    + "; add the holidays of the coming year and remove those that are past"));
      }
    }
    return findings;
  }
}
