package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An override changes the hours of at least one of its dates. */
final class UselessOverrideRule implements Rule {
  /** After a week every weekday was there. */
  private static final int DAYS = 7;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      if (hours.declaration().isExisting()
          || !hours.open().stream().allMatch(OpeningTimes::isReadable)) {
        continue;
      }
      Map<String, List<OpeningTimes.Slot>> week = OpeningTimes.byDay(hours.open());
      for (HoursModel.Override override : hours.overrides()) {
        if (override.open().stream().allMatch(OpeningTimes::isReadable)
            && changesNothing(week, override)) {
          findings.add(
              warning(
                  override.origin(),
                  hours.words()
                      + ", override \""
                      + override.name().value()
                      + "\": its dates have the same hours without it; correct its dates or hours,"
                      + " or remove it"));
        }
      }
    }
    return findings;
  }

  private static boolean changesNothing(
      Map<String, List<OpeningTimes.Slot>> week, HoursModel.Override override) {
    Optional<LocalDate> first = OverrideDates.first(override);
    Optional<LocalDate> last = OverrideDates.last(override);
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return false;
    }
    Map<String, List<OpeningTimes.Slot>> instead = OpeningTimes.byDay(override.open());
    LocalDate date = first.get();
    for (int i = 0; i < DAYS && !date.isAfter(last.get()); i++, date = date.plusDays(1)) {
      String day = date.getDayOfWeek().name();
      if (!times(week.get(day)).equals(times(instead.get(day)))) {
        return false;
      }
    }
    return true;
  }

  private static Set<List<Integer>> times(List<OpeningTimes.Slot> slots) {
    return slots == null
        ? Set.of()
        : slots.stream().map(s -> List.of(s.from(), s.to())).collect(Collectors.toSet());
  }
}
