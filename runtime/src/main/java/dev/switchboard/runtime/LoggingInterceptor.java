package dev.switchboard.runtime;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Tells each step of the synthesis on standard error, if the system property {@code
 * switchboard.log} is {@code steps}.
 */
final class LoggingInterceptor implements SynthesisInterceptor {
  private static final String PROPERTY = "switchboard.log";

  private final Optional<PrintStream> err;

  LoggingInterceptor(Optional<PrintStream> err) {
    this.err = err;
  }

  static LoggingInterceptor ofProcess() {
    return new LoggingInterceptor(
        Optional.of(System.err).filter(e -> "steps".equals(System.getProperty(PROPERTY))));
  }

  @Override
  public int order() {
    return LOGGING;
  }

  @Override
  public void before(SynthesisRun run) {
    tell("creating the stacks of environment " + run.center().environment().name());
  }

  @Override
  public void created(SynthesisRun run) {
    tell("writing " + String.join(", ", run.stacks()));
  }

  @Override
  public void after(SynthesisRun run) {
    tell("wrote " + run.output() + ", " + run.findings().size() + " findings");
  }

  private void tell(String step) {
    err.ifPresent(e -> e.println("switchboard: " + step));
  }
}
