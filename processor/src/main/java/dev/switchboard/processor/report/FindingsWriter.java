package dev.switchboard.processor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import java.util.Locale;

/**
 * Writes the findings of a compilation as {@code findings.json}, which also serves as a baseline.
 */
public final class FindingsWriter {
  /** The version of the file's form. */
  static final int SCHEMA_VERSION = 1;

  private FindingsWriter() {}

  /** The file's text. */
  public static String write(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    json.put("errors", report.errors());
    json.put("warnings", report.warnings());
    json.put("silenced", report.silenced());
    json.put("baseline", report.known());
    ArrayNode findings = json.putArray("findings");
    for (Told told : report.told()) {
      ObjectNode finding = findings.addObject();
      finding.put("rule", told.finding().rule());
      finding.put("severity", told.severity().name().toLowerCase(Locale.ROOT));
      finding.put("message", told.finding().message());
      finding.put("type", told.type());
      finding.set("source", source(told.position()));
    }
    return FlowCodec.pretty(json);
  }

  /** A place as JSON. */
  public static ObjectNode source(SourcePosition position) {
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("file", position.file());
    if (position.line() > 0) {
      source.put("line", position.line());
      source.put("column", position.column());
    }
    return source;
  }
}
