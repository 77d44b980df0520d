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
 * The size of a synthesized template, which CloudFormation limits.
 *
 * @param stack the stack's name
 * @param resources how many resources it has
 * @param outputs how many outputs it has
 * @param bytes its size
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation
 *     quotas</a>
 */
record StackTemplate(String stack, int resources, int outputs, long bytes) {
  private static final int RESOURCES = 500;
  private static final int OUTPUTS = 200;
  private static final long BYTES = 1_000_000;

  static StackTemplate read(Path assembly, String stack) {
    try {
      Path file = assembly.resolve(stack + ".template.json");
      JsonNode json = new ObjectMapper().readTree(file.toFile());
      return new StackTemplate(
          stack, json.path("Resources").size(), json.path("Outputs").size(), Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each limit that it exceeds. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    exceeds(findings, resources, RESOURCES, "resources");
    exceeds(findings, outputs, OUTPUTS, "outputs, one for each value that other stacks read");
    exceeds(findings, bytes, BYTES, "bytes");
    return findings;
  }

  private void exceeds(List<String> findings, long actual, long limit, String what) {
    if (actual > limit) {
      findings.add(
          "[StackLimits] "
              + stack
              + ": CloudFormation takes at most "
              + limit
              + " "
              + what
              + ", found "
              + actual);
    }
  }
}
