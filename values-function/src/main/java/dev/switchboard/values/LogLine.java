package dev.switchboard.values;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The log line of an invocation: structured, and in CloudWatch's embedded metric format, so that
 * the metrics Duration, Success, Error and Refused need no call of their own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
 *     metric format</a>
 */
final class LogLine {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String NAMESPACE = "Switchboard/Functions";

  private LogLine() {}

  static String of(ValuesHandler.Outcome outcome, String requestId, double millis) {
    boolean failed = outcome.status() != ValuesHandler.Status.CURRENT;
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("level", failed ? "ERROR" : "INFO");
      json.writeStringField("message", "answered " + outcome.answer().size() + " values");
      json.writeStringField("status", outcome.status().text());
      json.writeStringField("requestId", requestId);
      if (outcome.failure().isPresent()) {
        // Only the type: a message may repeat what somebody wrote.
        json.writeStringField("failure", outcome.failure().get().getClass().getName());
      }
      if (!outcome.refused().isEmpty()) {
        // Only the names: what somebody wrote there may be anything.
        json.writeStringField("refused", String.join(" ", outcome.refused()));
      }
      json.writeStringField("function", "DynamicValues");
      json.writeNumberField("Duration", millis);
      json.writeNumberField("Success", failed ? 0 : 1);
      json.writeNumberField("Error", failed ? 1 : 0);
      json.writeNumberField("Refused", outcome.refused().size());
      metrics(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void metrics(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", System.currentTimeMillis());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", NAMESPACE);
    json.writeArrayFieldStart("Dimensions");
    json.writeStartArray();
    json.writeString("function");
    json.writeEndArray();
    json.writeEndArray();
    json.writeArrayFieldStart("Metrics");
    metric(json, "Duration", "Milliseconds");
    metric(json, "Success", "Count");
    metric(json, "Error", "Count");
    metric(json, "Refused", "Count");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void metric(JsonGenerator json, String name, String unit) throws IOException {
    json.writeStartObject();
    json.writeStringField("Name", name);
    json.writeStringField("Unit", unit);
    json.writeEndObject();
  }
}
