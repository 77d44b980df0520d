package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.List;

/** Opening and closing times are times of day, written {@code HH:mm}. */
final class TimeOfDayRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      for (HoursModel.Interval interval : OpeningTimes.all(hours)) {
        for (Sourced<String> time : List.of(interval.from(), interval.to())) {
          if (!OpeningTimes.isTime(time.value())) {
            findings.add(
                error(
                    time.origin(),
                    hours.words()
                        + ": \""
                        + time.value()
                        + "\" is no time of day; write HH:mm from 00:00 to 23:59"));
          }
        }
      }
    }
    return findings;
  }
}
