package dev.switchboard.cli.instance;

/**
 * Lets calls through at the rate that Amazon Connect allows: a bucket of tokens that fills evenly.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#connect-api-quotas">API
 *     throttling quotas</a>
 */
final class Pace {
  private static final long SECOND = 1_000_000_000L;

  private final Time time;
  private final long interval;
  private final int burst;
  private long nextFree;

  /**
   * A pace.
   *
   * @param perSecond how many calls a second
   * @param burst how many calls at once after a pause
   */
  Pace(int perSecond, int burst, Time time) {
    this.time = time;
    this.interval = SECOND / perSecond;
    this.burst = burst;
    this.nextFree = time.nanos() - interval * burst;
  }

  /** Waits until another call may be made. */
  void await() throws InterruptedException {
    long now = time.nanos();
    nextFree = Math.max(nextFree, now - interval * (burst - 1L));
    if (nextFree > now) {
      time.sleep(nextFree - now);
    }
    nextFree += interval;
  }

  /** The clock, and waiting. */
  interface Time {
    /** The clock of this machine. */
    Time SYSTEM =
        new Time() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void sleep(long nanos) throws InterruptedException {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
          }
        };

    /** A time that only grows. */
    long nanos();

    /** Waits. */
    void sleep(long nanos) throws InterruptedException;
  }
}
