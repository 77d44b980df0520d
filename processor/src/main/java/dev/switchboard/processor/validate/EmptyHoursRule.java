package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.util.ArrayList;
import java.util.List;

/** Hours of operation open some time; an interval names a day. */
final class EmptyHoursRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      if (hours.declaration().isExisting()) {
        continue;
      }
      if (hours.open().isEmpty()) {
        findings.add(
            warning(
                hours.declaration().origin(),
                hours.words()
                    + " never opens, so every caller is out of hours; add open = @Hours(…)"));
      }
      for (HoursModel.Interval interval : OpeningTimes.all(hours)) {
        if (interval.days().isEmpty()) {
          findings.add(
              warning(
                  interval.origin(),
                  hours.words() + ": an interval names no day; add days or remove it"));
        }
      }
    }
    return findings;
  }
}
