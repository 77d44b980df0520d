package dev.switchboard.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.content.FlowCodec;
import java.util.Locale;

/**
 * JSON for tools of one's own: {@code files}, each with its {@code findings}, and a {@code
 * summary}.
 */
final class JsonReport implements ReportWriter {
  @Override
  public String write(CheckReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode files = json.putArray("files");
    report.files().forEach(f -> addFile(files.addObject(), f));
    ObjectNode summary = json.putObject("summary");
    summary.put("flows", report.flows());
    summary.put("errors", report.count(Severity.ERROR));
    summary.put("warnings", report.count(Severity.WARNING));
    summary.put("unusable", report.unusable());
    summary.put("passedOver", report.passedOver());
    return FlowCodec.pretty(json);
  }

  private static void addFile(ObjectNode json, CheckedFile file) {
    json.put("file", file.path());
    file.kind().ifPresent(k -> json.put("kind", k));
    if (!file.notes().isEmpty()) {
      ArrayNode notes = json.putArray("notes");
      file.notes().forEach(notes::add);
    }
    file.problem().ifPresent(p -> addProblem(json.putObject("unusable"), p));
    ArrayNode findings = json.putArray("findings");
    file.findings().forEach(f -> addFinding(findings.addObject(), f));
  }

  private static void addProblem(ObjectNode json, FileProblem problem) {
    json.put("message", problem.message());
    problem
        .position()
        .ifPresent(
            p -> {
              json.put("line", p.line());
              json.put("column", p.column());
            });
  }

  private static void addFinding(ObjectNode json, LocatedFinding located) {
    json.put("rule", located.finding().rule());
    json.put("severity", located.finding().severity().name().toLowerCase(Locale.ROOT));
    json.put("message", located.finding().message());
    json.put("pointer", located.finding().pointer());
    json.put("line", located.position().line());
    json.put("column", located.position().column());
  }
}
