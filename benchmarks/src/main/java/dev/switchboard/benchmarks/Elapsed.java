package dev.switchboard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a process and all that it started took.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds user and system time of all processors together, which other programs on the
 *     machine hardly change; not a number where the system does not tell it
 */
record Elapsed(double seconds, double cpuSeconds) {
  /** Children that were waited for: user and system time, in fields 16 and 17, in ticks. */
  private static final Path STATISTICS = Path.of("/proc/self/stat");

  private static final double TICKS_A_SECOND = 100;

  /**
   * Runs a command.
   *
   * @param command the program and its arguments
   * @param folder where it runs
   * @param variables what is added to its environment
   * @param log where it prints
   * @throws IllegalStateException if it fails, with what it printed
   */
  static Elapsed of(List<String> command, Path folder, Map<String, String> variables, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(variables);
    double cpuBefore = cpuSecondsOfChildren();
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      String printed = Files.readString(log);
      throw new IllegalStateException(
          command.get(0)
              + " answered "
              + exit
              + "\n"
              + printed.substring(0, Math.min(printed.length(), 4000)));
    }
    return new Elapsed(seconds, cpuSecondsOfChildren() - cpuBefore);
  }

  private static double cpuSecondsOfChildren() throws IOException {
    if (!Files.exists(STATISTICS)) {
      return Double.NaN;
    }
    String line = Files.readString(STATISTICS);
    // The program's name, the second field, may hold blanks; it ends with the last parenthesis.
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND;
  }

  /** The one in the middle, by elapsed time. */
  static Elapsed median(List<Elapsed> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Elapsed::seconds))
        .toList()
        .get(runs.size() / 2);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%8.2f s (CPU %6.2f s)", seconds, cpuSeconds);
  }
}
