package dev.switchboard.processor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes the findings of a compilation as SARIF, which code hosts show beside the lines.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifWriter() {}

  /** The file's text. */
  public static String write(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", SCHEMA);
    json.put("version", "2.1.0");
    ObjectNode run = json.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Switchboard");
    List<String> ids =
        List.copyOf(new TreeSet<>(report.told().stream().map(t -> t.finding().rule()).toList()));
    ArrayNode rules = driver.putArray("rules");
    ids.forEach(id -> rules.addObject().put("id", id));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    report.told().forEach(told -> result(told, ids, results.addObject()));
    return FlowCodec.pretty(json);
  }

  private static void result(Told told, List<String> ids, ObjectNode result) {
    result.put("ruleId", told.finding().rule());
    result.put("ruleIndex", ids.indexOf(told.finding().rule()));
    result.put("level", told.isError() ? "error" : "warning");
    result.putObject("message").put("text", told.finding().message());
    SourcePosition position = told.position();
    if (position.file().isEmpty()) {
      return;
    }
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", position.file()).put("uriBaseId", "SRCROOT");
    if (position.line() > 0) {
      physical
          .putObject("region")
          .put("startLine", position.line())
          .put("startColumn", position.column());
    }
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", told.type())
        .put("kind", "type");
  }
}
