package dev.switchboard.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A synthesized cloud assembly.
 *
 * @param folder where it lies
 * @param account the account it is for
 * @param region the region it is for
 * @param stacks the resources of each stack by type: how many there are
 */
record CloudAssembly(
    Path folder, String account, String region, Map<String, Map<String, Integer>> stacks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static CloudAssembly read(Path folder) throws IOException {
    JsonNode artifacts = JSON.readTree(folder.resolve("manifest.json").toFile()).path("artifacts");
    Map<String, Map<String, Integer>> stacks = new TreeMap<>();
    String account = "";
    String region = "";
    for (Map.Entry<String, JsonNode> artifact : artifacts.properties()) {
      if (artifact.getValue().path("type").asText().equals("aws:cloudformation:stack")) {
        String[] environment = artifact.getValue().path("environment").asText().split("/");
        account = environment[2];
        region = environment[3];
        String template = artifact.getValue().path("properties").path("templateFile").asText();
        stacks.put(name(artifact), types(folder.resolve(template)));
      }
    }
    return new CloudAssembly(folder, account, region, stacks);
  }

  private static String name(Map.Entry<String, JsonNode> artifact) {
    return artifact.getValue().path("properties").path("stackName").asText(artifact.getKey());
  }

  private static Map<String, Integer> types(Path template) throws IOException {
    Map<String, Integer> types = new TreeMap<>();
    for (JsonNode resource : JSON.readTree(Files.readString(template)).path("Resources")) {
      types.merge(resource.path("Type").asText(), 1, Integer::sum);
    }
    return types;
  }
}
