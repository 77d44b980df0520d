package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.util.ArrayList;
import java.util.List;

/**
 * An interval closes after it opens, on the same day; midnight as closing time is the end of the
 * day.
 */
final class ClosingBeforeOpeningRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      for (HoursModel.Interval interval : OpeningTimes.all(hours)) {
        if (OpeningTimes.isReadable(interval)
            && OpeningTimes.to(interval) <= OpeningTimes.from(interval)) {
          String from = interval.from().value();
          String to = interval.to().value();
          findings.add(
              error(
                  interval.to().origin(),
                  hours.words()
                      + ": opens at "
                      + from
                      + " and closes at "
                      + to
                      + (from.equals(to)
                          ? ", which leaves no time; close later or remove the interval"
                          : " of the same day; split it at midnight: "
                              + from
                              + " to 00:00, and 00:00 to "
                              + to
                              + " on the next day")));
        }
      }
    }
    return findings;
  }
}
