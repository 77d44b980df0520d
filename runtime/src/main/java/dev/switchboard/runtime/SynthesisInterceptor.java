package dev.switchboard.runtime;

/**
 * Something that happens around every synthesis: before any stack exists, when all exist, and when
 * the cloud assembly is written. It runs while a contact center is built, never while one is
 * called; what goes wrong in a call is a branch of its flow.
 *
 * <p>The runtime finds interceptors with {@link java.util.ServiceLoader} and nests them by {@link
 * #order()}: what has a smaller one is outside, sees the others start, and sees what they throw.
 * Switchboard's own are outside of all others unless those say otherwise.
 */
public interface SynthesisInterceptor {
  /** Where failures are turned into what users can read; around everything. */
  int ERROR_HANDLING = -4000;

  /** Where it is told what is done. */
  int LOGGING = -3000;

  /** Where it is measured how long it takes. */
  int METRICS = -2000;

  /** Where it is checked what was written. */
  int VALIDATION = -1000;

  /** Its place: those with a smaller one are outside. Among equals the class's name decides. */
  default int order() {
    return 0;
  }

  /** No stack exists yet. */
  default void before(SynthesisRun run) {}

  /**
   * Everything that is inside, from {@code before} to {@code after}; whoever overrides this calls
   * {@code inside.run()} once, or keeps the synthesis from happening by throwing.
   */
  default void around(SynthesisRun run, Runnable inside) {
    inside.run();
  }

  /** All stacks exist, those of extensions included, and nothing is written yet. */
  default void created(SynthesisRun run) {}

  /** The cloud assembly is written. */
  default void after(SynthesisRun run) {}
}
