package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard new} writes a module that is one's own from the first line. */
class NewCommandTest {
  private static final String MARK = "<!-- first contact center -->\n```java\n";

  @TempDir Path folder;

  @Test
  void writesAModule() throws Exception {
    Path module = folder.resolve("help-desk");

    CommandRun run =
        CommandRun.of(
            "new",
            module.toString(),
            "--package",
            "com.acme.help",
            "--account",
            "123456789012",
            "--region",
            "us-west-2");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Map<String, String> files = files(module);
    assertThat(files.keySet())
        .containsExactly(
            ".gitignore",
            "cdk.json",
            "config/base.json",
            "config/development.json",
            "config/switchboard.schema.json",
            "pom.xml",
            "src/main/java/com/acme/help/Shop.java");
    files.keySet().forEach(file -> assertThat(run.out()).contains(module.resolve(file).toString()));
    assertThat(run.out()).contains("cd " + module + "\n", "mvn -B -ntp package\n");
    assertThat(files.get("pom.xml")).contains("<groupId>com.acme.help</groupId>");
    Environment environment = EnvironmentReader.in(module.resolve("config")).read("development");
    assertThat(environment.prefix()).isEqualTo("help-desk-dev");
    assertThat(environment.account()).isEqualTo("123456789012");
    assertThat(environment.region()).isEqualTo("us-west-2");
  }

  /** That it compiles without a finding is shown where the README's is compiled. */
  @Test
  void startsWithTheContactCenterOfTheReadme() throws Exception {
    Path module = folder.resolve("my-first-contact-center");
    CommandRun.of("new", module.toString());
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf(MARK) + MARK.length();

    assertThat(module.resolve("src/main/java/shop/Shop.java"))
        .content()
        .isEqualTo(readme.substring(start, readme.indexOf("```", start)));
  }

  @Test
  void overwritesNothing() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    CommandRun run = CommandRun.of("new", folder.toString(), "--alias", "helpdesk");

    assertThat(run.err())
        .isEqualTo(folder + ": holds something already; name a new folder, or an empty one\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(files(folder).keySet()).containsExactly("notes.txt");
  }

  @Test
  void saysWhichWordIsWrong() {
    String module = folder.resolve("help-desk").toString();
    assertThat(wrong(module, "--package", "com.acme.1"))
        .startsWith("--package: \"com.acme.1\" is no package name\n");
    assertThat(wrong(module, "--account", "1234"))
        .startsWith("--account: \"1234\" is no AWS account: 12 digits\n");
    assertThat(wrong(module, "--region", "frankfurt"))
        .startsWith("--region: \"frankfurt\" is no AWS region\n");
    assertThat(wrong(folder.resolve("Help Desk").toString()))
        .startsWith("--alias: \"help desk\" is no alias here: small letters, digits and hyphens");
    assertThat(folder).isEmptyDirectory();
  }

  private static String wrong(String... arguments) {
    CommandRun run =
        CommandRun.of(Stream.concat(Stream.of("new"), Stream.of(arguments)).toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    return run.err();
  }

  private static Map<String, String> files(Path folder) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
