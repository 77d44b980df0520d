package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.List;

/** The dates of an override exist, and the last is not before the first. */
final class OverrideDateRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      for (HoursModel.Override override : hours.overrides()) {
        List<Sourced<String>> dates = new ArrayList<>(List.of(override.from()));
        override.to().filter(t -> !t.value().isEmpty()).ifPresent(dates::add);
        String where = hours.words() + ", override \"" + override.name().value() + "\": ";
        List<Sourced<String>> wrong =
            dates.stream().filter(d -> OverrideDates.date(d.value()).isEmpty()).toList();
        wrong.forEach(
            d ->
                findings.add(
                    error(
                        d.origin(), where + "\"" + d.value() + "\" is no date; write yyyy-MM-dd")));
        if (wrong.isEmpty()
            && OverrideDates.last(override)
                .orElseThrow()
                .isBefore(OverrideDates.first(override).orElseThrow())) {
          findings.add(
              error(
                  dates.get(1).origin(),
                  where
                      + "ends on "
                      + dates.get(1).value()
                      + ", before it begins on "
                      + dates.get(0).value()
                      + "; swap the dates"));
        }
      }
    }
    return findings;
  }
}
