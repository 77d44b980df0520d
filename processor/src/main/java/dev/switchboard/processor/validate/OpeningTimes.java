package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The intervals of hours of operation, as times of day. */
final class OpeningTimes {
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final int MINUTES_OF_DAY = 24 * 60;

  private OpeningTimes() {}

  /**
   * An interval of one day, in minutes since midnight.
   *
   * @param from when it opens
   * @param to when it closes; the end of the day is 1440
   * @param interval where it was written
   */
  record Slot(int from, int to, HoursModel.Interval interval) {
    /** Whether the two share a minute. */
    boolean overlaps(Slot other) {
      return from < other.to && other.from < to;
    }
  }

  /** Whether a text is a time of day, {@code HH:mm}. */
  static boolean isTime(String text) {
    return TIME.matcher(text).matches();
  }

  /** Whether both times of an interval can be read. */
  static boolean isReadable(HoursModel.Interval interval) {
    return isTime(interval.from().value()) && isTime(interval.to().value());
  }

  /** When an interval opens. */
  static int from(HoursModel.Interval interval) {
    return minutes(interval.from().value());
  }

  /** When an interval closes; midnight is the end of the day. */
  static int to(HoursModel.Interval interval) {
    int to = minutes(interval.to().value());
    return to == 0 ? MINUTES_OF_DAY : to;
  }

  /** The readable intervals by day, each day's in the order in which they are written. */
  static Map<String, List<Slot>> byDay(List<HoursModel.Interval> intervals) {
    Map<String, List<Slot>> days = new LinkedHashMap<>();
    for (HoursModel.Interval interval : intervals) {
      if (isReadable(interval)) {
        for (Sourced<String> day : interval.days()) {
          days.computeIfAbsent(day.value(), d -> new ArrayList<>())
              .add(new Slot(from(interval), to(interval), interval));
        }
      }
    }
    return days;
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }

  /** All intervals of hours, those of overrides included. */
  static List<HoursModel.Interval> all(HoursModel hours) {
    List<HoursModel.Interval> list = new ArrayList<>(hours.open());
    hours.overrides().forEach(o -> list.addAll(o.open()));
    return list;
  }
}
