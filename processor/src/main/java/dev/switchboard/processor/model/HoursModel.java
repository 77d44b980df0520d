package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/** Hours of operation; see {@link dev.switchboard.annotations.HoursOfOperation}. */
public record HoursModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> timeZone,
    Sourced<String> description,
    List<Interval> open,
    List<Override> overrides)
    implements ResourceModel {

  public HoursModel {
    open = List.copyOf(open);
    overrides = List.copyOf(overrides);
  }

  @java.lang.Override
  public Resource kind() {
    return Resource.HOURS_OF_OPERATION;
  }

  /** An interval on some days; times as written. */
  public record Interval(
      List<Sourced<String>> days, Sourced<String> from, Sourced<String> to, Origin origin) {
    public Interval {
      days = List.copyOf(days);
    }
  }

  /** A dated override; dates as written. */
  public record Override(
      Sourced<String> name,
      Sourced<String> description,
      Sourced<String> from,
      Optional<Sourced<String>> to,
      List<Interval> open,
      Origin origin) {
    public Override {
      open = List.copyOf(open);
    }
  }
}
