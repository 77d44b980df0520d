package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.util.ArrayList;
import java.util.List;

/** Hours of operation have at most 100 intervals a week and 50 overrides. */
final class HoursLimitRule implements Rule {
  private static final int MOST_SLOTS = 100;
  private static final int MOST_OVERRIDES = 50;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      int slots = hours.open().stream().mapToInt(i -> i.days().size()).sum();
      if (slots > MOST_SLOTS) {
        findings.add(
            error(
                hours.declaration().origin(),
                hours.words()
                    + ": "
                    + slots
                    + " intervals a week; Amazon Connect takes at most "
                    + MOST_SLOTS));
      }
      if (hours.overrides().size() > MOST_OVERRIDES) {
        findings.add(
            error(
                hours.overrides().get(MOST_OVERRIDES).origin(),
                hours.words()
                    + ": "
                    + hours.overrides().size()
                    + " overrides; Amazon Connect takes at most "
                    + MOST_OVERRIDES
                    + ", so remove those that are past"));
      }
    }
    return findings;
  }
}
