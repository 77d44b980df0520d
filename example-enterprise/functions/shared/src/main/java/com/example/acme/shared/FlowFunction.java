package com.example.acme.shared;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A function that a flow invokes while a customer waits: whatever happens, the flow gets a flat map of strings within
 * the time that it waits, never an exception. What went wrong stands in logs, metrics and the trace.
 *
 * <p>It reads the stream itself, because an event that Lambda's own deserializer refuses would never reach the handler.
 *
 * @param <A> the record whose components are the keys of the answer; one of them is {@code status}
 */
public abstract class FlowFunction<A extends Record> implements RequestStreamHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "work");
            thread.setDaemon(true);
            return thread;
          });
  private final Duration flowTime;
  private final FunctionTelemetry telemetry;

  /**
   * A function whose callers wait for a time.
   *
   * @param flowTime what the flow's block waits: its {@code timeoutSeconds}
   */
  protected FlowFunction(Duration flowTime) {
    this.flowTime = flowTime;
    this.telemetry = new FunctionTelemetry(getClass().getSimpleName());
  }

  /** The answer to an event; may throw, and should stop within the budget. */
  protected abstract A answer(ConnectEvent event, TimeBudget budget) throws Exception;

  /** The answer when the event says too little or can't be read. */
  protected abstract A invalid();

  /** The answer when the work failed or took too long. */
  protected abstract A unavailable();

  /** What logs and the trace show of an answer besides its status; never personal data in clear. */
  protected Map<String, String> annotations(ConnectEvent event, A answer) {
    return Map.of();
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
    byte[] event = input.readAllBytes();
    FunctionTelemetry.Outcome outcome = telemetry.observe(context, () -> outcome(event, context));
    output.write(JSON.writeValueAsBytes(outcome.answer()));
  }

  private FunctionTelemetry.Outcome outcome(byte[] bytes, Context context) {
    ConnectEvent event;
    try {
      event = JSON.readValue(bytes, ConnectEvent.class);
      if (event == null || event.details() == null) {
        throw new InvalidEventException("the event has no Details");
      }
    } catch (IOException | InvalidEventException e) {
      return failure(invalid(), e);
    }
    TimeBudget budget = TimeBudget.of(flowTime, context.getRemainingTimeInMillis());
    Future<A> work = workers.submit(() -> answer(event, budget));
    try {
      A answer = work.get(budget.forWork().toMillis(), TimeUnit.MILLISECONDS);
      return new FunctionTelemetry.Outcome(FlatAnswer.of(answer), annotations(event, answer), null);
    } catch (ExecutionException e) {
      return failure(e.getCause() instanceof InvalidEventException ? invalid() : unavailable(), e.getCause());
    } catch (TimeoutException | RuntimeException e) {
      work.cancel(true);
      return failure(unavailable(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failure(unavailable(), e);
    }
  }

  private FunctionTelemetry.Outcome failure(A answer, Throwable cause) {
    return new FunctionTelemetry.Outcome(FlatAnswer.of(answer), Map.of(), cause);
  }
}
