package dev.switchboard.cli.instance;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Random;

/**
 * Makes calls no faster than the API allows, and again when it is throttled or fails: after twice
 * as long each time, and somewhat at random, so that two tools do not meet again.
 */
final class PatientConnection implements ApiConnection {
  private static final int TRIES = 8;
  private static final long MILLISECOND = 1_000_000L;
  private static final long SECOND = 1_000 * MILLISECOND;
  private static final long FIRST_WAIT = 500 * MILLISECOND;
  private static final long LONGEST_WAIT = 20_000 * MILLISECOND;

  private final ApiConnection connection;
  private final Pace pace;
  private final Pace.Time time;
  private final Random random;
  private int calls;
  private int retries;

  PatientConnection(ApiConnection connection, Pace pace, Pace.Time time, Random random) {
    this.connection = connection;
    this.pace = pace;
    this.time = time;
    this.random = random;
  }

  @Override
  public ApiAnswer send(ApiCall call) throws IOException {
    try {
      for (int failed = 0; ; failed++) {
        pace.await();
        calls++;
        try {
          ApiAnswer answer = connection.send(call);
          if (!answer.isWorthAnotherTry() || failed == TRIES - 1) {
            return answer;
          }
          long asked = answer.retryAfterSeconds().orElse(0) * SECOND;
          time.sleep(Math.max(asked, wait(failed)));
        } catch (InterruptedIOException e) {
          throw e;
        } catch (IOException e) {
          if (failed == TRIES - 1) {
            throw e;
          }
          time.sleep(wait(failed));
        }
        retries++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private long wait(int failed) {
    long longest = Math.min(LONGEST_WAIT, FIRST_WAIT << failed);
    return longest / 2 + (long) (random.nextDouble() * (longest / 2));
  }

  /** How many calls were made, the retries included. */
  int calls() {
    return calls;
  }

  /** How many calls had to be made again. */
  int retries() {
    return retries;
  }
}
