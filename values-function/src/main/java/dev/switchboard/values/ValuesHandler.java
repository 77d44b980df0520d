package dev.switchboard.values;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Answers values to a flow that starts, while a customer waits: whatever happens, the flow gets a
 * flat map of strings in time, with every value that it asked for. What the table does not say, the
 * defaults say, which the flow passes along.
 *
 * <p>It reads the stream itself, because an event that Lambda's own deserializer refuses would
 * never reach the handler.
 */
public final class ValuesHandler implements RequestStreamHandler {
  /** The flow waits four seconds; what is left is for a function that was just started. */
  static final Duration FLOW_TIME = Duration.ofSeconds(3);

  /** What stays for writing the answer and the log. */
  static final Duration RESERVE = Duration.ofMillis(300);

  private static final JsonFactory JSON = new JsonFactory();

  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "tables");
            thread.setDaemon(true);
            return thread;
          });
  private final ValueTables tables;
  private final ValueCache cache;
  private final Duration flowTime;

  /** The function in Lambda; it uses the JDK's own HTTP, which starts fastest. */
  public ValuesHandler() {
    this(
        ValueTables.of(System.getenv()),
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(),
        FLOW_TIME);
  }

  ValuesHandler(ValueTables tables, DynamoDbClient client, Duration flowTime) {
    this.tables = tables;
    this.cache = new ValueCache(client, tables.timeToLive(), System::nanoTime);
    this.flowTime = flowTime;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    long start = System.nanoTime();
    byte[] event = input.readAllBytes();
    Outcome outcome;
    try {
      outcome = answer(ValueRequest.of(event), context);
    } catch (IOException e) {
      outcome = new Outcome(Status.INVALID, new TreeMap<>(), Set.of(), Optional.of(e));
    }
    output.write(json(outcome));
    context
        .getLogger()
        .log(
            LogLine.of(outcome, context.getAwsRequestId(), (System.nanoTime() - start) / 1e6)
                .getBytes(StandardCharsets.UTF_8));
  }

  private Outcome answer(ValueRequest request, Context context) {
    Duration budget = budget(context.getRemainingTimeInMillis());
    Optional<Throwable> failure = isFresh(request) ? Optional.empty() : refresh(request, budget);
    Map<String, String> answer = new TreeMap<>();
    Set<String> refused = new TreeSet<>();
    boolean complete = true;
    for (Map.Entry<String, ValueRequest.Asked> asked : request.sets().entrySet()) {
      String set = asked.getKey();
      Optional<Map<String, String>> known =
          tables.about(asked.getValue().about()).flatMap(table -> cache.known(table, set));
      complete &= known.isPresent();
      asked
          .getValue()
          .defaults()
          .forEach(
              (key, value) -> {
                String attribute = ValueRequest.attribute(set, key);
                Optional<String> stored = known.map(values -> values.get(key));
                Optional<String> allowed =
                    stored.filter(text -> tables.bounds().allow(attribute, text));
                if (stored.isPresent() && allowed.isEmpty()) {
                  refused.add(attribute);
                }
                answer.put(attribute, allowed.orElse(value));
              });
    }
    return new Outcome(
        status(failure.isEmpty(), complete, refused.isEmpty()), answer, refused, failure);
  }

  private static Status status(boolean current, boolean complete, boolean allowed) {
    if (!complete || !allowed) {
      return Status.DEFAULT;
    }
    return current ? Status.CURRENT : Status.STALE;
  }

  private boolean isFresh(ValueRequest request) {
    return request.sets().entrySet().stream()
        .allMatch(
            asked ->
                tables
                    .about(asked.getValue().about())
                    .filter(table -> cache.isFresh(table, asked.getKey()))
                    .isPresent());
  }

  /** Reads what is no longer fresh, as far as there is time; what was read in time counts. */
  private Optional<Throwable> refresh(ValueRequest request, Duration budget) {
    Future<?> work =
        workers.submit(
            () ->
                request
                    .sets()
                    .forEach(
                        (set, asked) ->
                            tables
                                .about(asked.about())
                                .ifPresent(table -> cache.refresh(table, set, budget))));
    try {
      work.get(budget.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(e.getCause());
    } catch (TimeoutException e) {
      work.cancel(true);
      return Optional.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(e);
    }
  }

  private Duration budget(long remainingMillis) {
    Duration left = Duration.ofMillis(remainingMillis);
    Duration smaller = flowTime.compareTo(left) < 0 ? flowTime : left;
    Duration work = smaller.minus(RESERVE);
    return work.isNegative() || work.isZero() ? Duration.ofMillis(1) : work;
  }

  private static byte[] json(Outcome outcome) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("status", outcome.status().text());
      for (Map.Entry<String, String> value : outcome.answer().entrySet()) {
        json.writeStringField(value.getKey(), value.getValue());
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Where the values of an answer are from. */
  enum Status {
    /** From the table, within the time to live. */
    CURRENT,
    /** From the table, but not now: it does not answer. */
    STALE,
    /** Some are the defaults, since the table can't be read yet or holds what may not be. */
    DEFAULT,
    /** The event asks for nothing that could be answered. */
    INVALID;

    String text() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What an invocation came to.
   *
   * @param refused the values that the table has and that may not be what they are there
   * @param failure why the values are not current
   */
  record Outcome(
      Status status,
      Map<String, String> answer,
      Set<String> refused,
      Optional<Throwable> failure) {}
}
