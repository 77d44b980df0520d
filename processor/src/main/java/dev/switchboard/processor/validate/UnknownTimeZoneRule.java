package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A time zone is one of the IANA time zone database. */
final class UnknownTimeZoneRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (HoursModel hours : center.all(HoursModel.class)) {
      String zone = hours.timeZone().value();
      Set<String> known = ZoneId.getAvailableZoneIds();
      if (!hours.declaration().isExisting()
          && !zone.contains("${")
          && (!known.contains(zone) || isOfJavaOnly(zone))) {
        findings.add(
            error(
                hours.timeZone().origin(),
                hours.words()
                    + ": no time zone is named \""
                    + zone
                    + "\"; "
                    + remedy(zone, known)));
      }
    }
    return findings;
  }

  private static String remedy(String zone, Set<String> known) {
    List<String> names = known.stream().filter(z -> !isOfJavaOnly(z)).toList();
    List<String> sameCity =
        names.stream()
            .filter(n -> n.toLowerCase(Locale.ROOT).endsWith("/" + city(zone)))
            .sorted()
            .toList();
    return Suggestion.near(zone, names).isEmpty() && !sameCity.isEmpty()
        ? "did you mean \"" + sameCity.get(0) + "\"?"
        : Suggestion.near(zone, names).isEmpty()
            ? "use an IANA name such as \"America/New_York\" or \"Europe/Berlin\""
            : Suggestion.clause(zone, names, "time zones");
  }

  private static String city(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1)
        .strip()
        .replace(' ', '_')
        .toLowerCase(Locale.ROOT);
  }

  /** Java also knows zones of an older system by these names. */
  private static boolean isOfJavaOnly(String zone) {
    return zone.startsWith("SystemV/");
  }
}
