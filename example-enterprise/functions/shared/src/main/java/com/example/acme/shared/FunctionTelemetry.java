package com.example.acme.shared;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.xray.AWSXRayRecorder;
import com.amazonaws.xray.AWSXRayRecorderBuilder;
import com.amazonaws.xray.entities.Subsegment;
import com.amazonaws.xray.strategy.IgnoreErrorContextMissingStrategy;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/**
 * The logs, metrics and trace of one invocation: structured lines that carry the request's id, the metrics Duration,
 * Success and Error, and a subsegment whose annotations are the answer's status and what the function adds.
 */
final class FunctionTelemetry {
  private static final Logger LOG = LoggerFactory.getLogger(FunctionTelemetry.class);
  private static final String NAMESPACE = "Acme/Functions";

  // Outside Lambda there is no segment to add to, and nothing to complain about.
  private static final AWSXRayRecorder TRACES =
      AWSXRayRecorderBuilder.standard()
          .withContextMissingStrategy(new IgnoreErrorContextMissingStrategy())
          .build();

  private final String function;

  FunctionTelemetry(String function) {
    this.function = function;
  }

  /** Runs one invocation and tells how it went; what is thrown was told and goes on. */
  Outcome observe(Context context, Supplier<Outcome> work) {
    PowertoolsLogging.initializeLogging(context);
    Subsegment trace = TRACES.beginSubsegment(function);
    long start = System.nanoTime();
    try {
      Outcome outcome = work.get();
      tell(trace, outcome);
      measure(outcome.failed(), start);
      return outcome;
    } catch (RuntimeException | Error e) {
      trace.addException(e);
      measure(true, start);
      throw e;
    } finally {
      TRACES.endSubsegment(trace);
      PowertoolsLogging.clearState(true);
    }
  }

  private void tell(Subsegment trace, Outcome outcome) {
    outcome.annotations().forEach(trace::putAnnotation);
    trace.putAnnotation("status", outcome.status());
    trace.setError(outcome.failed());
    if (outcome.cause() == null) {
      LOG.info("answered {} {}", outcome.status(), outcome.annotations());
    } else {
      // Only the type: a message of the SDK or of a parser may repeat what the customer typed.
      LOG.error("answered {} after {}", outcome.status(), outcome.cause().getClass().getName());
      trace.addException(new FailureTypeOnly(outcome.cause()));
    }
  }

  private void measure(boolean failed, long start) {
    Metrics metrics = MetricsFactory.getMetricsInstance();
    metrics.setNamespace(NAMESPACE);
    metrics.addDimension("function", function);
    metrics.addMetric("Duration", (System.nanoTime() - start) / 1e6, MetricUnit.MILLISECONDS);
    metrics.addMetric("Success", failed ? 0 : 1, MetricUnit.COUNT);
    metrics.addMetric("Error", failed ? 1 : 0, MetricUnit.COUNT);
    metrics.flush();
  }

  /**
   * What an invocation came to.
   *
   * @param answer what the flow gets
   * @param annotations what logs and the trace show besides; never personal data in clear
   * @param cause why it failed; null if it did not
   */
  record Outcome(Map<String, String> answer, Map<String, String> annotations, Throwable cause) {
    String status() {
      return answer.getOrDefault("status", "");
    }

    boolean failed() {
      return cause != null;
    }
  }

  /** Carries the type and the place of a failure, without its message. */
  private static final class FailureTypeOnly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailureTypeOnly(Throwable cause) {
      super(cause.getClass().getName(), null, false, true);
      setStackTrace(cause.getStackTrace());
    }
  }
}
