package com.example.acme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that ran.
 *
 * @param exitCode how it ended
 * @param output what it printed, errors included
 */
record Command(int exitCode, String output) {
  /** Runs a command in a folder. */
  static Command run(Path folder, List<String> words) {
    try {
      Process process =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The lines that hold a text. */
  List<String> lines(String text) {
    return output.lines().filter(line -> line.contains(text)).toList();
  }
}
