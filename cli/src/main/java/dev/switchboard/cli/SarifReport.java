package dev.switchboard.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeSet;

/**
 * SARIF 2.1.0, which code hosts and editors read.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String write(CheckReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", SCHEMA);
    json.put("version", "2.1.0");
    ObjectNode run = json.putArray("runs").addObject();
    List<String> rules = rules(report);
    addTool(run.putObject("tool").putObject("driver"), rules);
    addInvocation(run.putArray("invocations").addObject(), report);
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedFile file : report.files()) {
      file.findings().forEach(f -> addResult(results.addObject(), file, f, rules));
    }
    return FlowCodec.pretty(json);
  }

  private static List<String> rules(CheckReport report) {
    TreeSet<String> rules = new TreeSet<>();
    report.files().forEach(f -> f.findings().forEach(l -> rules.add(l.finding().rule())));
    return List.copyOf(rules);
  }

  private static void addTool(ObjectNode driver, List<String> rules) {
    driver.put("name", "switchboard");
    driver.put("semanticVersion", "0.1.0");
    ArrayNode list = driver.putArray("rules");
    for (String rule : rules) {
      ObjectNode json = list.addObject();
      json.put("id", rule);
      RulePages.page(rule)
          .ifPresent(
              page -> {
                json.putObject("shortDescription").put("text", sentence(page));
                json.putObject("help").put("text", page).put("markdown", page);
              });
    }
  }

  /** The first sentence below the title and the line with tier and severity. */
  private static String sentence(String page) {
    return page.lines().skip(4).findFirst().orElse("");
  }

  private static void addInvocation(ObjectNode invocation, CheckReport report) {
    invocation.put("executionSuccessful", report.unusable() == 0);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (CheckedFile file : report.files()) {
      file.problem()
          .ifPresent(
              p -> {
                ObjectNode notification = notifications.addObject();
                notification.put("level", "error");
                notification.putObject("message").put("text", p.message());
                addLocation(
                    notification.putArray("locations").addObject(),
                    file,
                    p.position().orElse(Position.START),
                    "");
              });
    }
  }

  private static void addResult(
      ObjectNode result, CheckedFile file, LocatedFinding located, List<String> rules) {
    FlowFinding finding = located.finding();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", rules.indexOf(finding.rule()));
    result.put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
    result.putObject("message").put("text", finding.message());
    addLocation(
        result.putArray("locations").addObject(), file, located.position(), finding.pointer());
  }

  private static void addLocation(
      ObjectNode location, CheckedFile file, Position position, String pointer) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(file.path()));
    physical
        .putObject("region")
        .put("startLine", position.line())
        .put("startColumn", position.column());
    if (!pointer.isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer);
    }
  }

  private static String uri(String path) {
    try {
      // The scheme keeps a colon in a relative path from being read as one.
      boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
      return absolute
          ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString()
          : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
