package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stacks of a folder that the CDK synthesized, each after those that it depends on. */
final class CloudAssembly {
  private static final String MANIFEST = "manifest.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Template> stacks;
  private final Map<String, Set<String>> dependencies;

  private final Map<String, String> regions;

  private CloudAssembly(
      Map<String, Template> stacks,
      Map<String, Set<String>> dependencies,
      Map<String, String> regions) {
    this.stacks = stacks;
    this.dependencies = dependencies;
    this.regions = regions;
  }

  /**
   * Reads a folder.
   *
   * @throws IOException if it holds no cloud assembly
   */
  static CloudAssembly read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "there is no folder "
              + folder
              + "; synthesize into it, or name the one that holds the cloud assembly");
    }
    if (!Files.exists(folder.resolve(MANIFEST))) {
      throw new IOException(
          folder + " holds no cloud assembly (it has no " + MANIFEST + "); synthesize first");
    }
    JsonNode artifacts = JSON.readTree(folder.resolve(MANIFEST).toFile()).path("artifacts");
    Map<String, String> names = new TreeMap<>();
    Map<String, Template> templates = new TreeMap<>();
    Map<String, Set<String>> dependencies = new TreeMap<>();
    Map<String, String> regions = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : artifacts.properties()) {
      JsonNode artifact = entry.getValue();
      if (artifact.path("type").asText().equals("aws:cloudformation:stack")) {
        String name = artifact.at("/properties/stackName").asText(entry.getKey());
        String file =
            artifact.at("/properties/templateFile").asText(entry.getKey() + ".template.json");
        names.put(entry.getKey(), name);
        String environment = artifact.path("environment").asText();
        regions.put(name, environment.substring(environment.lastIndexOf('/') + 1));
        templates.put(name, new Template(name, JSON.readTree(folder.resolve(file).toFile())));
        Set<String> needs = new TreeSet<>();
        artifact.path("dependencies").forEach(needed -> needs.add(needed.asText()));
        dependencies.put(name, needs);
      }
    }
    dependencies.replaceAll(
        (stack, needs) -> {
          Set<String> stacks = new TreeSet<>();
          needs.stream().filter(names::containsKey).forEach(need -> stacks.add(names.get(need)));
          return stacks;
        });
    return new CloudAssembly(inOrder(templates, dependencies), dependencies, regions);
  }

  private static Map<String, Template> inOrder(
      Map<String, Template> templates, Map<String, Set<String>> dependencies) {
    Set<String> ordered = new LinkedHashSet<>();
    templates.keySet().forEach(stack -> visit(stack, dependencies, ordered, new TreeSet<>()));
    Map<String, Template> stacks = new LinkedHashMap<>();
    ordered.forEach(stack -> stacks.put(stack, templates.get(stack)));
    return stacks;
  }

  private static void visit(
      String stack, Map<String, Set<String>> dependencies, Set<String> ordered, Set<String> open) {
    if (!ordered.contains(stack) && open.add(stack)) {
      dependencies.get(stack).forEach(need -> visit(need, dependencies, ordered, open));
      ordered.add(stack);
    }
  }

  /** The templates, each after those of the stacks that it depends on. */
  List<Template> templates() {
    return new ArrayList<>(stacks.values());
  }

  /** The template of a stack. */
  Optional<Template> template(String stack) {
    return Optional.ofNullable(stacks.get(stack));
  }

  /** The region that a stack is deployed to. */
  String region(String stack) {
    return regions.getOrDefault(stack, "");
  }

  /** The stacks that a stack depends on, directly. */
  Set<String> dependencies(String stack) {
    return dependencies.getOrDefault(stack, Set.of());
  }
}
