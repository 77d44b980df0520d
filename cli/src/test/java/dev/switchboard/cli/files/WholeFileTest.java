package dev.switchboard.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written as a whole or stays what it was. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void isWrittenWithItsFolderAndReplaced() throws IOException {
    Path file = folder.resolve("new/folder/file.txt");
    WholeFile.write(file, "one ü");
    WholeFile.write(file, "two");

    assertThat(file).hasContent("two");
    assertThat(file.getParent()).isDirectoryContaining(path -> true);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void staysWhatItWasWhereItCantBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "before");
    // What is written first can't be: a folder has its name.
    Path unfinished = Files.createDirectories(folder.resolve("file.txt.part"));

    assertThatThrownBy(() -> WholeFile.write(file, "after")).isInstanceOf(IOException.class);
    assertThat(file).hasContent("before");
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void isTheOneThatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    WholeFile.write(link, "after");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
  }
}
