package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import changes what an earlier one wrote, and nothing that people wrote. */
class ModuleFolderTest {
  @TempDir Path folder;

  @Test
  void writesWhatIsNewOrChangedAndRemovesWhatIsGone() throws IOException {
    write(false, "A.java", "one", "B.java", "two");
    ModuleFolder.Outcome outcome = write(false, "A.java", "other", "C.java", "three");

    assertThat(outcome.changed()).containsExactly("A.java", "C.java", Identities.FILE);
    assertThat(outcome.removed()).containsExactly("B.java");
    assertThat(outcome.edited()).isEmpty();
    assertThat(folder.resolve("A.java")).hasContent("other");
    assertThat(folder.resolve("B.java")).doesNotExist();
    assertThat(write(false, "A.java", "other", "C.java", "three").changed()).isEmpty();
  }

  @Test
  void leavesWhatWasEditedUntilItIsForced() throws IOException {
    write(false, "A.java", "one", "B.java", "two");
    Files.writeString(folder.resolve("A.java"), "mine");
    Files.writeString(folder.resolve("B.java"), "mine");

    assertThat(write(false, "A.java", "other").edited()).containsExactly("A.java", "B.java");
    assertThat(write(false, "A.java", "other").edited()).contains("A.java");
    assertThat(folder.resolve("A.java")).hasContent("mine");
    assertThat(folder.resolve("B.java")).hasContent("mine");

    write(true, "A.java", "other");
    assertThat(folder.resolve("A.java")).hasContent("other");
  }

  @Test
  void neverRemovesWhatIsOutside() throws IOException {
    Path module = folder.resolve("module");
    Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
    ModuleFolder.at(module).write(files("A.java", "one"), false);
    Path state = module.resolve(Identities.FILE);
    Files.writeString(state, Files.readString(state).replace("A.java", "../outside.txt"));

    assertThatThrownBy(() -> ModuleFolder.at(module).write(files("A.java", "one"), true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"../outside.txt\" leads out of the folder");
    assertThat(outside).hasContent("mine");
  }

  private ModuleFolder.Outcome write(boolean force, String... files) throws IOException {
    return ModuleFolder.at(folder).write(files(files), force);
  }

  private static Map<String, String> files(String... pathsAndTexts) {
    Map<String, String> files = new TreeMap<>();
    files.put(Identities.FILE, "{}");
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return files;
  }
}
