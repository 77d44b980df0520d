package dev.switchboard.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written as a whole or not at all: where the disk is full or the process is killed
 * meanwhile, what was there before is still there.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, and its folder where there is none. A symbolic link stays one: the file that it
   * leads to is written.
   *
   * @throws IOException if it can't be written; it is as it was before
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // Such as /dev/stdout, which nothing can take the place of.
      Files.writeString(target, text);
      return;
    }
    // Beside the file, since only within a file system a move is one step.
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
      Files.move(
          unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
  }
}
