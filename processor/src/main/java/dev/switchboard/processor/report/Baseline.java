package dev.switchboard.processor.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.validate.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The warnings that a project knew when it began: a copy of a {@code findings.json}. Lines are of
 * no meaning in it, so that code may move; each entry hides as many warnings as it was written for.
 */
final class Baseline {
  private final Map<String, Integer> left = new HashMap<>();
  private final List<Finding> problems = new ArrayList<>();

  private Baseline() {}

  /** No baseline. */
  static Baseline none() {
    return new Baseline();
  }

  /** The baseline in a file. */
  static Baseline read(String file) {
    Baseline baseline = new Baseline();
    try {
      JsonNode json = new JsonMapper().readTree(Files.readAllBytes(Path.of(file)));
      for (JsonNode finding : json.path("findings")) {
        baseline.left.merge(
            key(
                finding.path("rule").asText(),
                finding.path("type").asText(),
                finding.path("message").asText()),
            1,
            Integer::sum);
      }
    } catch (IOException | InvalidPathException e) {
      baseline.problems.add(
          new Finding(
              "UnreadableBaseline",
              Severity.ERROR,
              "option -A"
                  + Options.BASELINE
                  + ": \""
                  + file
                  + "\" can't be read; give the path of a copy of findings.json",
              null));
    }
    return baseline;
  }

  /** Whether the warning was known; each entry counts once. */
  boolean hides(Told told) {
    if (left.isEmpty() || told.finding().severity() == Severity.ERROR) {
      return false;
    }
    String key = key(told.finding().rule(), told.type(), told.finding().message());
    Integer count = left.getOrDefault(key, 0);
    if (count == 0) {
      return false;
    }
    left.put(key, count - 1);
    return true;
  }

  /** What is wrong with the file. */
  List<Finding> problems() {
    return problems;
  }

  private static String key(String rule, String type, String message) {
    return rule + "\n" + type + "\n" + message;
  }
}
