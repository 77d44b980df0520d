package dev.switchboard.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
 * @param stacks its stacks
 */
record CloudAssembly(Path folder, String account, List<Stack> stacks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A stack.
   *
   * @param id its name in the assembly
   * @param name its name in its region
   * @param region where it is
   * @param resources its resources by type: how many there are
   * @param retained the types of the resources that outlive it
   */
  record Stack(
      String id,
      String name,
      String region,
      Map<String, Integer> resources,
      List<String> retained) {
    /** How the command line calls it. */
    String shown() {
      return id.equals(name) ? id : id + " (" + name + ")";
    }
  }

  static CloudAssembly read(Path folder) throws IOException {
    JsonNode artifacts = JSON.readTree(folder.resolve("manifest.json").toFile()).path("artifacts");
    List<Stack> stacks = new ArrayList<>();
    String account = "";
    for (Map.Entry<String, JsonNode> artifact : artifacts.properties()) {
      if (artifact.getValue().path("type").asText().equals("aws:cloudformation:stack")) {
        String[] environment = artifact.getValue().path("environment").asText().split("/");
        account = environment[2];
        stacks.add(stack(folder, artifact.getKey(), artifact.getValue(), environment[3]));
      }
    }
    return new CloudAssembly(folder, account, List.copyOf(stacks));
  }

  private static Stack stack(Path folder, String id, JsonNode artifact, String region)
      throws IOException {
    JsonNode properties = artifact.path("properties");
    Path template = folder.resolve(properties.path("templateFile").asText());
    Map<String, Integer> types = new TreeMap<>();
    List<String> retained = new ArrayList<>();
    for (JsonNode resource : JSON.readTree(template.toFile()).path("Resources")) {
      String type = resource.path("Type").asText();
      types.merge(type, 1, Integer::sum);
      if (resource.path("DeletionPolicy").asText().startsWith("Retain")) {
        retained.add(type);
      }
    }
    return new Stack(id, properties.path("stackName").asText(id), region, types, retained);
  }

  /** The contact center's own region: that of most stacks. Others hold copies. */
  String region() {
    List<String> regions = stacks.stream().map(Stack::region).toList();
    return regions.stream()
        .max(Comparator.comparingInt(each -> Collections.frequency(regions, each)))
        .orElseThrow();
  }
}
