package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every environment synthesizes, and two of them differ only in what their files say. */
class EnvironmentsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES = List.of("development", "staging", "production");
  private static final Map<String, Command> SYNTHESES = new TreeMap<>();

  @BeforeAll
  static void synthesize() {
    for (String environment : NAMES) {
      SYNTHESES.put(
          environment,
          Command.run(
              Project.example(),
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Denvironment=" + environment,
                  "-Dswitchboard.config=" + Project.root().resolve("config"),
                  "-Dswitchboard.output=" + Folder.empty(assembly(environment)),
                  "-jar",
                  Project.example().resolve("target/acme-contact-center.jar").toString())));
    }
  }

  private static Path assembly(String environment) {
    return Project.scratch("environments").resolve(environment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "staging", "production"})
  void synthesizeWithoutAFinding(String environment) {
    Command synthesis = SYNTHESES.get(environment);
    assertThat(synthesis.exitCode()).as(synthesis.output()).isZero();
    assertThat(synthesis.output()).contains("Switchboard: " + environment).contains(" 0 findings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "staging", "production"})
  void passCfnLint(String environment) {
    assumeTrue(
        isOnPath("cfn-lint"), "skipped: there is no cfn-lint on the PATH; pip install cfn-lint");
    List<String> command = new ArrayList<>(List.of("cfn-lint", "--format", "parseable"));
    // Warnings are left out: an explicit order beside a reference is what paces creation.
    command.addAll(List.of("--ignore-checks", "W", "-t"));
    Folder.files(assembly(environment), f -> f.toString().endsWith(".template.json"))
        .forEach(file -> command.add(file.toString()));
    Command lint = Command.run(Project.example(), command);
    assertThat(lint.output()).isEmpty();
    assertThat(lint.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "staging", "production"})
  void needNoContextThatTheCdkWouldLookUp(String environment) throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(assembly(environment).resolve("manifest.json").toFile());
    assertThat(manifest.path("artifacts")).isNotEmpty();
    assertThat(manifest.has("missing")).isFalse();
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "staging", "production"})
  void tagEveryResourceWithTheEnvironment(String environment) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, JsonNode> template : templates(environment).entrySet()) {
      for (JsonNode tags : template.getValue().findValues("Tags")) {
        for (JsonNode tag : tags) {
          if (tag.path("Key").asText().equals("Environment")) {
            found.add(tag.path("Value").asText());
          }
        }
      }
    }
    assertThat(found).containsExactly(environment);
  }

  @ParameterizedTest
  @CsvSource({"development,production", "staging,production"})
  void differOnlyWhereTheirFilesDiffer(String one, String other) throws IOException {
    Path golden =
        Project.example().resolve("src/test/resources/golden/" + one + "-" + other + ".diff");
    // Every resource carries the tags of its environment; what else differs is worth a line each.
    String differences =
        TemplateDiff.between(scalars(one, other), scalars(other, one)).stream()
            .filter(
                line ->
                    !line.contains("/Tags/Environment: ") && !line.contains("/Tags/CostCenter: "))
            // A version is named after its code, and each release of javac writes that differently.
            .map(line -> line.replaceAll("Version[0-9a-f]{16}", "Version<code>"))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, differences);
    }
    assertThat(differences).isEqualTo(Files.readString(golden));
  }

  @Test
  void haveNoSecretInATemplate() throws IOException {
    List<String> secrets = new ArrayList<>();
    for (String environment : NAMES) {
      for (JsonNode template : templates(environment).values()) {
        template.findValuesAsText("CRM_API_KEY").forEach(secrets::add);
      }
    }
    assertThat(secrets)
        .isNotEmpty()
        .allMatch(value -> value.startsWith("{{resolve:secretsmanager:"));
  }

  /**
   * The values of all templates by where they stand; prefix and account are written alike. Of what
   * the other environment has not at all, it is only told that it is there.
   */
  private static Map<String, String> scalars(String environment, String other) throws IOException {
    JsonNode settings =
        JSON.readTree(Project.root().resolve("config/" + environment + ".json").toFile())
            .path("environment");
    Map<String, JsonNode> others = templates(other);
    Map<String, String> scalars = new TreeMap<>();
    for (Map.Entry<String, JsonNode> template : templates(environment).entrySet()) {
      for (Map.Entry<String, JsonNode> section : template.getValue().properties()) {
        for (Map.Entry<String, JsonNode> part : section.getValue().properties()) {
          String path = template.getKey() + "/" + section.getKey() + "/" + part.getKey();
          JsonNode counterpart = others.get(template.getKey());
          boolean shared =
              counterpart != null && counterpart.path(section.getKey()).has(part.getKey());
          if (shared) {
            TemplateDiff.scalars(path, part.getValue(), text -> alike(text, settings), scalars);
          } else if (section.getKey().equals("Resources")) {
            scalars.put(path, part.getValue().path("Type").asText());
          }
        }
      }
    }
    return scalars;
  }

  private static String alike(String text, JsonNode settings) {
    return text.replace(settings.path("stackPrefix").asText(), "<prefix>")
        .replace(settings.path("awsAccount").asText(), "<account>");
  }

  private static Map<String, JsonNode> templates(String environment) throws IOException {
    Map<String, JsonNode> templates = new TreeMap<>();
    for (Path file :
        Folder.files(assembly(environment), f -> f.toString().endsWith(".template.json"))) {
      String stack = file.getFileName().toString().replace(".template.json", "");
      String prefix =
          JSON.readTree(Project.root().resolve("config/" + environment + ".json").toFile())
              .at("/environment/stackPrefix")
              .asText();
      templates.put(stack.substring(prefix.length() + 1), JSON.readTree(file.toFile()));
    }
    assertThat(templates).isNotEmpty();
    return templates;
  }
}
