package dev.switchboard.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the CDK's template validation found in a cloud assembly. The CDK reports much of what
 * CloudFormation rejects as warnings and then succeeds, so the report is read here, and each line
 * of it counts. What is acknowledged in the CDK's own way is not in the report.
 *
 * @param findings one line each: the rule, what is wrong, and where
 */
record ValidationReport(List<String> findings) {
  ValidationReport {
    findings = List.copyOf(findings);
  }

  /** The report in an assembly's folder; empty if there is none. */
  static ValidationReport read(Path assembly) {
    Path file = assembly.resolve("validation-report.json");
    if (!Files.exists(file)) {
      return new ValidationReport(List.of());
    }
    try {
      return of(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ValidationReport of(JsonNode report) {
    List<String> findings = new ArrayList<>();
    for (JsonNode plugin : report.path("pluginReports")) {
      for (JsonNode violation : plugin.path("violations")) {
        String severity = violation.path("severity").asText();
        if (severity.equals("error") || severity.equals("fatal") || severity.equals("warning")) {
          violation
              .path("violatingConstructs")
              .forEach(where -> findings.add(line(violation, where)));
        }
      }
    }
    return new ValidationReport(findings);
  }

  private static String line(JsonNode violation, JsonNode where) {
    List<String> properties = new ArrayList<>();
    where
        .path("cloudFormationResource")
        .path("propertyPaths")
        .forEach(path -> properties.add(path.asText()));
    return "["
        + violation.path("ruleName").asText()
        + "] "
        + where.path("constructPath").asText()
        + (properties.isEmpty() ? "" : " " + String.join(", ", properties))
        + ": "
        + violation.path("description").asText();
  }
}
