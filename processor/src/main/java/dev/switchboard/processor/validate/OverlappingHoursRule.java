package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The intervals of a day do not overlap. */
final class OverlappingHoursRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      check(hours, hours.open(), findings);
      hours.overrides().forEach(o -> check(hours, o.open(), findings));
    }
    return findings;
  }

  private void check(
      HoursModel hours, List<HoursModel.Interval> intervals, List<Finding> findings) {
    Set<HoursModel.Interval> reported = new HashSet<>();
    OpeningTimes.byDay(intervals)
        .forEach(
            (day, slots) -> {
              for (int i = 1; i < slots.size(); i++) {
                for (int j = 0; j < i; j++) {
                  HoursModel.Interval later = slots.get(i).interval();
                  if (slots.get(i).overlaps(slots.get(j)) && reported.add(later)) {
                    findings.add(
                        warning(
                            later.from().origin(),
                            hours.words()
                                + ": "
                                + words(later)
                                + " on "
                                + day
                                + " overlaps "
                                + words(slots.get(j).interval())
                                + "; join them or move one"));
                  }
                }
              }
            });
  }

  private static String words(HoursModel.Interval interval) {
    return interval.from().value() + " to " + interval.to().value();
  }
}
