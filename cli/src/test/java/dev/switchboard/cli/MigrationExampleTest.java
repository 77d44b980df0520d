package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first phase of the migration example is what an import of its instance writes. */
class MigrationExampleTest {
  private static final Path EXAMPLE = Path.of("../example-migration");
  private static final Path PHASE = EXAMPLE.resolve("phase-1");

  @TempDir Path folder;

  @Test
  void sourcesAndReportAreThoseOfAnImport() throws IOException {
    assertThat(imported(folder).exitCode()).isEqualTo(ExitCodes.CLEAN);

    assertThat(files(folder, "src")).isNotEmpty().isEqualTo(files(PHASE, "src"));
    for (String file : new String[] {"import-report.md", "imported.json", "cdk.json"}) {
      assertThat(Files.readString(PHASE.resolve(file)))
          .as(file)
          .isEqualTo(Files.readString(folder.resolve(file)));
    }
  }

  @Test
  void anotherImportChangesNothing() throws IOException {
    Path phase = folder.resolve("phase");
    for (String part : new String[] {"src", "config"}) {
      TestFolders.copy(PHASE.resolve(part), phase.resolve(part));
    }
    for (String file : new String[] {"import-report.md", "imported.json", "cdk.json", "pom.xml"}) {
      Files.copy(PHASE.resolve(file), phase.resolve(file));
    }

    CommandRun run = imported(phase);

    assertThat(run.out()).contains(", 0 of them new or changed, 0 removed;");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.CLEAN);
    assertThat(files(phase, "config")).isEqualTo(files(PHASE, "config"));
  }

  private static CommandRun imported(Path output) {
    return CommandRun.of(
        "import",
        EXAMPLE.resolve("existing").toString(),
        "--package",
        "com.example.harbor",
        "--output",
        output.toString());
  }

  private static Map<String, String> files(Path module, String below) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(module.resolve(below))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(module.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
