package dev.switchboard.runtime;

import software.amazon.awscdk.Token;

/**
 * Starts the CDK's Node process and loads the CDK there, which takes half a second, while this
 * process reads what it is about to synthesize.
 */
final class CdkStart {
  private final Thread thread = new Thread(CdkStart::firstCall, "cdk-start");

  private CdkStart() {}

  static CdkStart begin() {
    CdkStart start = new CdkStart();
    // A wrong configuration ends the process at once.
    start.thread.setDaemon(true);
    start.thread.start();
    return start;
  }

  private static void firstCall() {
    try {
      Token.isUnresolved("");
    } catch (RuntimeException e) {
      // The next call fails in the same way, where it is told.
    }
  }

  /** Waits until the CDK has started; it is not made for calls from two threads at a time. */
  void await() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the CDK started", e);
    }
  }
}
