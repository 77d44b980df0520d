package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.meta.CloudFormationResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which properties of CloudFormation's types the annotations give, found out from the templates of
 * the golden contact centers. What none of them writes has a reason in {@code
 * coverage/reasons.txt}, or is a hole. {@code -Dgolden.update=true} writes the table in {@code
 * docs/resources.md} anew.
 */
class ResourceCoverageTest {
  private static final Path PAGE = Path.of("../docs/resources.md");
  private static final Path REASONS = Path.of("src/test/resources/coverage/reasons.txt");
  private static final String GIVEN = "+";
  private static final String BEGIN = "<!-- coverage, generated -->";
  private static final String END = "<!-- end of coverage -->";

  /** The types whose annotations do not describe themselves. */
  private static final Map<String, String> ANNOTATIONS =
      Map.ofEntries(
          Map.entry("Instance", "@Instance"),
          Map.entry("ContactFlow", "@ContactFlow"),
          Map.entry("ContactFlowModule", "@FlowModule"),
          Map.entry("ContactFlowModuleVersion", "@ModuleRelease"),
          Map.entry("ContactFlowModuleAlias", "@ModuleRelease"),
          Map.entry("HoursOfOperation", "@HoursOfOperation"),
          Map.entry("Queue", "@Queue"),
          Map.entry("RoutingProfile", "@RoutingProfile"),
          Map.entry("PhoneNumber", "@PhoneNumber"),
          Map.entry("Prompt", "@Prompt"),
          Map.entry("QuickConnect", "@QuickConnect"),
          Map.entry("View", "@View"),
          Map.entry("AgentStatus", "@AgentStatus"),
          Map.entry("ApprovedOrigin", "@Instance"),
          Map.entry("InstanceStorageConfig", "@Storage"),
          Map.entry("IntegrationAssociation", "@LambdaFunction, @LexBot"),
          Map.entry("PredefinedAttribute", "@PredefinedAttribute"),
          Map.entry("SecurityKey", "@Instance"),
          Map.entry("SecurityProfile", "@SecurityProfile"),
          Map.entry("User", "@User"),
          Map.entry("UserHierarchyGroup", "@HierarchyGroup"),
          Map.entry("UserHierarchyStructure", "@HierarchyStructure"));

  @Test
  void everyPropertyIsGivenOrHasAReason() throws Exception {
    ResourceFacts facts = ResourceFacts.atHand();
    Map<String, Set<String>> written = written(facts);
    Map<String, String> reasons = reasons();
    Set<String> used = new TreeSet<>();
    List<String> holes = new ArrayList<>();
    StringBuilder table = new StringBuilder();
    Map<String, Set<String>> bare = new TreeMap<>();
    Map<String, String> annotations = annotations();
    Set<String> given = given(reasons);
    int all = 0;
    int count = 0;
    table.append("| type | annotation | properties given / all |\n| --- | --- | --- |\n");
    for (String type : facts.types()) {
      String name = type.substring(type.lastIndexOf(':') + 1);
      Set<String> writable = facts.writable(type);
      Set<String> missing = new TreeSet<>(writable);
      missing.removeAll(written.getOrDefault(type, Set.of()));
      for (String path : List.copyOf(missing)) {
        String key = reason(reasons, name + "." + path);
        if (given.contains(key)) {
          missing.remove(path);
          used.add(key);
          bare.computeIfAbsent(key, k -> new TreeSet<>()).add(path);
        } else if (key.isEmpty()) {
          holes.add(name + "." + path);
        } else {
          used.add(key);
          bare.computeIfAbsent(key, k -> new TreeSet<>()).add(path);
        }
      }
      all += writable.size();
      count += writable.size() - missing.size();
      table
          .append("| `")
          .append(type)
          .append("` | ")
          .append(annotations.getOrDefault(name, "–"))
          .append(" | ")
          .append(writable.size() - missing.size())
          .append(" / ")
          .append(writable.size())
          .append(" |\n");
    }
    table.append("| all | | ").append(count).append(" / ").append(all).append(" |\n");
    table.append("\nWhat is not given, and why:\n\n| property | reason |\n| --- | --- |\n");
    list(table, bare.keySet().stream().filter(key -> !given.contains(key)), reasons);
    table.append("\nWhat is given, but by none of these contact centers:\n\n");
    table.append("| property | by |\n| --- | --- |\n");
    list(table, bare.keySet().stream().filter(given::contains), reasons);

    assertThat(holes).as("properties that nothing gives and that have no reason").isEmpty();
    assertThat(used).as("reasons that are needed").isEqualTo(reasons.keySet());
    String page = Files.readString(PAGE);
    String expected =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + "\n\n"
            + table
            + "\n"
            + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  private static void list(StringBuilder table, Stream<String> keys, Map<String, String> reasons) {
    keys.forEach(
        key ->
            table
                .append("| `")
                .append(key)
                .append("` | ")
                .append(text(reasons, key))
                .append(" |\n"));
  }

  private static String text(Map<String, String> reasons, String key) {
    String text = reasons.get(key);
    return text.startsWith(GIVEN) ? text.substring(GIVEN.length()) : text;
  }

  private static Set<String> given(Map<String, String> reasons) {
    Set<String> given = new TreeSet<>();
    reasons.forEach(
        (key, text) -> {
          if (text.startsWith(GIVEN)) {
            given.add(key);
          }
        });
    return given;
  }

  private static Map<String, Set<String>> written(ResourceFacts facts) throws Exception {
    Map<String, Set<String>> written = new TreeMap<>();
    for (String feature : GoldenCenters.features()) {
      Path assembly = GoldenCenters.synthesized(feature).assembly();
      try (Stream<Path> files = Files.list(assembly)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".template.json")).toList()) {
          JsonNode resources = new ObjectMapper().readTree(file.toFile()).path("Resources");
          for (JsonNode resource : resources) {
            String type = resource.path("Type").asText();
            written
                .computeIfAbsent(type, t -> new TreeSet<>())
                .addAll(facts.written(type, resource.path("Properties")));
          }
        }
      }
    }
    return written;
  }

  /**
   * Each line is a property, which stands for those in it as well, a space, and the reason; or a
   * plus, a property, and what gives it although no golden contact center does.
   */
  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.readAllLines(REASONS)) {
      if (!line.isBlank()) {
        int space = line.indexOf(' ');
        String text = line.substring(space + 1);
        if (line.startsWith(GIVEN)) {
          reasons.put(line.substring(GIVEN.length(), space), GIVEN + text);
        } else {
          reasons.put(line.substring(0, space), text);
        }
      }
    }
    return reasons;
  }

  private static String reason(Map<String, String> reasons, String property) {
    for (String p = property; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      if (reasons.containsKey(p)) {
        return p;
      }
    }
    return "";
  }

  /** The annotations that describe themselves, and the others. */
  private static Map<String, String> annotations() throws Exception {
    Map<String, String> annotations = new TreeMap<>(ANNOTATIONS);
    Path classes =
        Path.of(Instance.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    // A folder before the module is packaged, its jar afterwards.
    try (FileSystem jar = Files.isDirectory(classes) ? null : FileSystems.newFileSystem(classes);
        Stream<Path> files =
            Files.list(
                jar == null
                    ? classes.resolve("dev/switchboard/annotations")
                    : jar.getPath("dev/switchboard/annotations"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
          .sorted()
          .forEach(
              file -> {
                Class<?> type = load(file.replace(".class", ""));
                CloudFormationResource resource = type.getAnnotation(CloudFormationResource.class);
                if (resource != null) {
                  String cfn = resource.type();
                  annotations.put(
                      cfn.substring(cfn.lastIndexOf(':') + 1), "@" + type.getSimpleName());
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return annotations;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("dev.switchboard.annotations." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
