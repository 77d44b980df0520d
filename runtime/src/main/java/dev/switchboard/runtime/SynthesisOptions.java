package dev.switchboard.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.environment.EnvironmentReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What one run is asked to do. The CDK's command line speaks through {@code CDK_OUTDIR} and {@code
 * CDK_CONTEXT_JSON}; by hand one sets system properties or {@code SWITCHBOARD_ENVIRONMENT}.
 *
 * @param environment the environment's name
 * @param output where the cloud assembly goes
 * @param configuration where the environment files are
 */
record SynthesisOptions(String environment, Path output, Path configuration) {
  static final String DEFAULT_ENVIRONMENT = "development";

  static SynthesisOptions of(Map<String, String> variables, Properties properties) {
    JsonNode context = context(variables.getOrDefault("CDK_CONTEXT_JSON", "{}"));
    return new SynthesisOptions(
        first(
            context.path("environment").asText(""),
            properties.getProperty("environment"),
            variables.get(EnvironmentReader.ENVIRONMENT_VARIABLE),
            DEFAULT_ENVIRONMENT),
        Path.of(
            first(
                variables.get("CDK_OUTDIR"),
                properties.getProperty("switchboard.output"),
                "target/cdk.out")),
        Path.of(
            first(
                properties.getProperty("switchboard.config"),
                variables.get(EnvironmentReader.CONFIG_VARIABLE),
                context.path("switchboard.config").asText(""),
                "config")));
  }

  private static JsonNode context(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new UserMistakeException("CDK_CONTEXT_JSON is not JSON: " + e.getOriginalMessage());
    }
  }

  private static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    throw new IllegalArgumentException("no value");
  }
}
