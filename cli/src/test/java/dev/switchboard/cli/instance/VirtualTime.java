package dev.switchboard.cli.instance;

/** A clock that only waiting moves. */
final class VirtualTime implements Pace.Time {
  private long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void sleep(long nanos) {
    now += nanos;
  }

  double elapsedSeconds() {
    return now / 1e9;
  }
}
