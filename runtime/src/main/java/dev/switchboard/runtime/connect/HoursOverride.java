package dev.switchboard.runtime.connect;

import java.util.List;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation.HoursOfOperationOverrideProperty;

/**
 * Other hours between two dates, both included.
 *
 * @param name the name of the override
 * @param description what it is for; may be null
 * @param from the first date, {@code yyyy-MM-dd}
 * @param till the last date, {@code yyyy-MM-dd}
 * @param open the hours on those dates; none means closed
 */
public record HoursOverride(
    String name, String description, String from, String till, List<WeeklyHours> open) {
  public HoursOverride {
    open = List.copyOf(open);
  }

  /** Closed between two dates. */
  public static HoursOverride closed(String name, String from, String till) {
    return new HoursOverride(name, null, from, till, List.of());
  }

  /** Open between two dates, at other hours. */
  public static HoursOverride open(String name, String from, String till, WeeklyHours... open) {
    return new HoursOverride(name, null, from, till, List.of(open));
  }

  /** The same with a description. */
  public HoursOverride describedAs(String text) {
    return new HoursOverride(name, text, from, till, open);
  }

  HoursOfOperationOverrideProperty cfn() {
    return HoursOfOperationOverrideProperty.builder()
        .overrideName(name)
        .overrideDescription(description)
        .effectiveFrom(from)
        .effectiveTill(till)
        .overrideConfig(open.stream().flatMap(hours -> hours.overrideSlots().stream()).toList())
        .build();
  }
}
