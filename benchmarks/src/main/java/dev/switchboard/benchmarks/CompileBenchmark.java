package dev.switchboard.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what the processor adds to a compilation, as whole javac processes: contact centers of
 * 10, 100 and 1,000 flows of 25 blocks with the processor and with {@code -proc:none}, and the same
 * number of annotated types under AutoValue and under Dagger, on the same machine in the same run.
 * Each javac has a heap of 1 GiB, so a run that finishes shows that the memory suffices. Elapsed
 * time says something on a quiet machine only; CPU time does on a busy one as well.
 */
public final class CompileBenchmark {
  // javac's start-up is the same for all and drops out in the difference; the median hides
  // outliers.
  private static final int REPETITIONS = 3;

  // With 26,000 types the other processors take minutes, and one run says enough.
  private static final int LARGE = 1000;

  private final List<String> classPath;

  private CompileBenchmark(List<String> classPath) {
    this.classPath = classPath;
  }

  /**
   * Runs the benchmark and prints a table.
   *
   * @param args the numbers of flows, separated by commas; by default {@code 10,100,1000}
   */
  public static void main(String[] args) throws Exception {
    String sizes = args.length > 0 && !args[0].isBlank() ? args[0] : "10,100,1000";
    var benchmark =
        new CompileBenchmark(
            List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    System.out.printf(
        "%nJDK %s, %d processors, whole javac runs, -Xmx1g; the median of %d runs, from %d flows on"
            + " one run%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), REPETITIONS, LARGE);
    System.out.printf(
        "%-12s %6s %8s %26s %26s %10s %10s%n",
        "processor", "flows", "types", "-proc:none", "with", "µs a type", "CPU µs");
    for (String size : sizes.split(",")) {
      benchmark.measure(Integer.parseInt(size.trim()));
    }
  }

  private void measure(int flows) throws Exception {
    for (Workload workload : Workload.values()) {
      Path folder = Files.createTempDirectory("switchboard-benchmark");
      try {
        int types = workload.write(folder, flows);
        int repetitions = flows < LARGE ? REPETITIONS : 1;
        Elapsed none = median(folder, workload, false, repetitions);
        Elapsed with = median(folder, workload, true, repetitions);
        System.out.printf(
            Locale.ROOT,
            "%-12s %6d %8d %26s %26s %10.0f %10.0f%n",
            workload.title,
            flows,
            types,
            none,
            with,
            (with.seconds() - none.seconds()) * 1e6 / types,
            (with.cpuSeconds() - none.cpuSeconds()) * 1e6 / types);
      } finally {
        delete(folder);
      }
    }
  }

  private Elapsed median(Path folder, Workload workload, boolean processing, int repetitions)
      throws Exception {
    List<Elapsed> runs = new ArrayList<>();
    for (int i = 0; i < repetitions; i++) {
      runs.add(compile(folder, workload, processing));
    }
    return Elapsed.median(runs);
  }

  private Elapsed compile(Path folder, Workload workload, boolean processing) throws Exception {
    Path out = folder.resolve("out");
    delete(out);
    Files.createDirectories(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-J-Xmx1g", "-encoding", "UTF-8", "-d", out.toString(), "-nowarn"));
    command.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath)));
    if (processing) {
      command.addAll(List.of("-processor", workload.processor, "-s", out.toString()));
      command.addAll(List.of("-processorpath", String.join(File.pathSeparator, classPath)));
    } else {
      command.add("-proc:none");
    }
    command.add("@" + folder.resolve("sources.txt"));
    return Elapsed.of(command, folder, Map.of(), folder.resolve("javac.log"));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
