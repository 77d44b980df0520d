package dev.switchboard.runtime;

import dev.switchboard.environment.InvalidEnvironmentException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.jsii.JsiiException;

/**
 * Turns what goes wrong inside into one line that says what to change. A failure of a stack
 * extension, an interceptor or a stack of the user's own is told with the place in their code.
 */
final class ErrorHandlingInterceptor implements SynthesisInterceptor {
  @Override
  public int order() {
    return ERROR_HANDLING;
  }

  @Override
  public void around(SynthesisRun run, Runnable inside) {
    try {
      inside.run();
    } catch (UserMistakeException | InvalidEnvironmentException e) {
      throw e;
    } catch (JsiiException e) {
      // The CDK's own checks; what follows the first line is the trace of its JavaScript.
      throw new UserMistakeException(
          "the CDK refuses this app: " + e.getMessage().lines().findFirst().orElse(""), e);
    } catch (RuntimeException e) {
      throw place(e)
          .<RuntimeException>map(where -> new UserMistakeException(where + " failed with " + e, e))
          .orElse(e);
    }
  }

  /** The innermost place that is neither of Java, nor of the CDK, nor of Switchboard. */
  private static Optional<StackTraceElement> place(RuntimeException e) {
    return Arrays.stream(e.getStackTrace())
        .filter(
            frame ->
                Stream.of("java.", "jdk.", "sun.", "software.amazon.", "dev.switchboard.")
                    .noneMatch(frame.getClassName()::startsWith))
        .findFirst();
  }
}
