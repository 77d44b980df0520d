package dev.switchboard.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A synthesized cloud assembly.
 *
 * @param folder where it lies
 * @param account the account it is for
 * @param regions the region of each stack
 * @param stacks the resources of each stack by type: how many there are
 * @param retained the resources that outlive their stacks
 */
record CloudAssembly(
    Path folder,
    String account,
    Map<String, String> regions,
    Map<String, Map<String, Integer>> stacks,
    List<Retained> retained) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A resource that outlives its stack. */
  record Retained(String stack, String logicalId, String type) {}

  static CloudAssembly read(Path folder) throws IOException {
    JsonNode artifacts = JSON.readTree(folder.resolve("manifest.json").toFile()).path("artifacts");
    Map<String, Map<String, Integer>> stacks = new TreeMap<>();
    List<Retained> retained = new ArrayList<>();
    String account = "";
    Map<String, String> regions = new TreeMap<>();
    for (Map.Entry<String, JsonNode> artifact : artifacts.properties()) {
      if (artifact.getValue().path("type").asText().equals("aws:cloudformation:stack")) {
        String[] environment = artifact.getValue().path("environment").asText().split("/");
        account = environment[2];
        regions.put(name(artifact), environment[3]);
        String template = artifact.getValue().path("properties").path("templateFile").asText();
        JsonNode resources =
            JSON.readTree(Files.readString(folder.resolve(template))).path("Resources");
        stacks.put(name(artifact), types(resources));
        for (Map.Entry<String, JsonNode> resource : resources.properties()) {
          if (resource.getValue().path("DeletionPolicy").asText().startsWith("Retain")) {
            String type = resource.getValue().path("Type").asText();
            retained.add(new Retained(name(artifact), resource.getKey(), type));
          }
        }
      }
    }
    return new CloudAssembly(folder, account, regions, stacks, List.copyOf(retained));
  }

  /** The contact center's own region: that of most stacks. Others hold copies. */
  String region() {
    return regions.values().stream()
        .max(Comparator.comparingInt(each -> Collections.frequency(regions.values(), each)))
        .orElseThrow();
  }

  private static String name(Map.Entry<String, JsonNode> artifact) {
    return artifact.getValue().path("properties").path("stackName").asText(artifact.getKey());
  }

  private static Map<String, Integer> types(JsonNode resources) {
    Map<String, Integer> types = new TreeMap<>();
    for (JsonNode resource : resources) {
      types.merge(resource.path("Type").asText(), 1, Integer::sum);
    }
    return types;
  }
}
