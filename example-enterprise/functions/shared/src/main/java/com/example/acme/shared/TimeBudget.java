package com.example.acme.shared;

import java.time.Duration;

/**
 * How long an answer may take. A flow waits for at most eight seconds and then takes its error branch, so a function
 * stops looking earlier and says what it knows.
 *
 * @param forWork what the work may take
 */
public record TimeBudget(Duration forWork) {
  /** What stays for writing the answer, logs and metrics once the work has stopped. */
  static final Duration RESERVE = Duration.ofMillis(250);

  /** The smallest time that a request is still worth. */
  static final Duration LEAST = Duration.ofMillis(50);

  /** The budget of one invocation: the smaller of the flow's time and what Lambda leaves. */
  public static TimeBudget of(Duration flowTime, long remainingMillis) {
    Duration left = Duration.ofMillis(remainingMillis);
    Duration smaller = flowTime.compareTo(left) < 0 ? flowTime : left;
    Duration work = smaller.minus(RESERVE);
    return new TimeBudget(work.compareTo(LEAST) < 0 ? LEAST : work);
  }
}
