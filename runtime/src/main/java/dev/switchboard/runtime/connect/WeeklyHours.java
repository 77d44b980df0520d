package dev.switchboard.runtime.connect;

import java.util.List;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation.HoursOfOperationConfigProperty;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation.HoursOfOperationOverrideConfigProperty;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation.HoursOfOperationTimeSliceProperty;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation.OverrideTimeSliceProperty;

/**
 * An interval on each of some days.
 *
 * @param days the days, as {@code MONDAY}
 * @param from the opening time, {@code HH:mm}
 * @param to the closing time, {@code HH:mm}; {@code 00:00} means the end of the day
 */
public record WeeklyHours(List<String> days, String from, String to) {
  public WeeklyHours {
    days = List.copyOf(days);
  }

  /** On some days. */
  public static WeeklyHours of(String from, String to, String... days) {
    return new WeeklyHours(List.of(days), from, to);
  }

  List<HoursOfOperationConfigProperty> slots() {
    return days.stream()
        .map(
            day ->
                HoursOfOperationConfigProperty.builder()
                    .day(day)
                    .startTime(slice(from))
                    .endTime(slice(to))
                    .build())
        .toList();
  }

  List<HoursOfOperationOverrideConfigProperty> overrideSlots() {
    return days.stream()
        .map(
            day ->
                HoursOfOperationOverrideConfigProperty.builder()
                    .day(day)
                    .startTime(overrideSlice(from))
                    .endTime(overrideSlice(to))
                    .build())
        .toList();
  }

  private static HoursOfOperationTimeSliceProperty slice(String time) {
    return HoursOfOperationTimeSliceProperty.builder()
        .hours(hours(time))
        .minutes(minutes(time))
        .build();
  }

  private static OverrideTimeSliceProperty overrideSlice(String time) {
    return OverrideTimeSliceProperty.builder().hours(hours(time)).minutes(minutes(time)).build();
  }

  private static int hours(String time) {
    return Integer.parseInt(time.substring(0, time.indexOf(':')));
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(time.indexOf(':') + 1));
  }
}
