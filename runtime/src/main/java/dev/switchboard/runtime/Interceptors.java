package dev.switchboard.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The interceptors of one run, the outermost first. */
final class Interceptors {
  private final List<SynthesisInterceptor> ordered;

  Interceptors(List<SynthesisInterceptor> interceptors) {
    ordered =
        interceptors.stream()
            .sorted(
                Comparator.comparingInt(SynthesisInterceptor::order)
                    .thenComparing(interceptor -> interceptor.getClass().getName()))
            .toList();
  }

  /** Switchboard's own and those on a class path. */
  static Interceptors on(ClassLoader classes) {
    List<SynthesisInterceptor> all = new ArrayList<>();
    all.add(new ErrorHandlingInterceptor());
    all.add(LoggingInterceptor.ofProcess());
    all.add(MetricsInterceptor.ofProcess());
    all.add(new ValidationInterceptor());
    ServiceLoader.load(SynthesisInterceptor.class, classes).forEach(all::add);
    return new Interceptors(all);
  }

  /** Runs the synthesis inside of all of them. */
  void run(SynthesisRun run, Runnable synthesis) {
    nested(run, 0, synthesis);
  }

  private void nested(SynthesisRun run, int index, Runnable synthesis) {
    if (index == ordered.size()) {
      synthesis.run();
      return;
    }
    SynthesisInterceptor interceptor = ordered.get(index);
    interceptor.around(
        run,
        () -> {
          interceptor.before(run);
          nested(run, index + 1, synthesis);
          interceptor.after(run);
        });
  }

  /** Tells all of them that the stacks exist. */
  void created(SynthesisRun run) {
    ordered.forEach(interceptor -> interceptor.created(run));
  }
}
