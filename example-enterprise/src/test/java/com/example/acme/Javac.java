package com.example.acme;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java compiler of this machine.
 *
 * @param home the folder of its JDK
 */
record Javac(Path home) {
  private static final String NEWEST_LTS = "25";

  /** The compiler of the JDK that runs this test. */
  static Javac own() {
    return new Javac(Path.of(System.getProperty("java.home")));
  }

  /** The compiler of the newest long-term release: where {@code JAVA_HOME_25} says, or where Linux keeps JDKs. */
  static Optional<Javac> newest() {
    File[] installed = new File("/usr/lib/jvm").listFiles();
    Stream<File> homes =
        Stream.concat(
            Stream.ofNullable(System.getenv("JAVA_HOME_" + NEWEST_LTS)).map(File::new),
            Stream.ofNullable(installed).flatMap(Stream::of).sorted());
    return homes.map(File::toPath).map(Javac::new).filter(Javac::isNewest).findFirst();
  }

  private boolean isNewest() {
    if (!home.resolve("bin/javac").toFile().canExecute()) {
      return false;
    }
    Command version = Command.run(home, List.of(home.resolve("bin/javac").toString(), "-version"));
    return version.output().startsWith("javac " + NEWEST_LTS);
  }

  /** Compiles sources with the processor, in the given order. */
  Command compile(List<Path> sources, Path resources, Path config, Path output) {
    List<String> path = path();
    List<String> words = new ArrayList<>();
    words.add(home.resolve("bin/javac").toString());
    words.addAll(List.of("--release", "17", "-parameters", "-Xlint:all,-processing,-options"));
    words.addAll(List.of("-cp", joined(path), "-processorpath", joined(processor(path))));
    words.addAll(List.of("-processor", "dev.switchboard.processor.ConnectProcessor"));
    words.add("-Aswitchboard.config=" + config);
    words.add("-Aswitchboard.resources=" + resources);
    words.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    sources.forEach(source -> words.add(source.toString()));
    return Command.run(Project.example(), words);
  }

  /** The class path of this test; what is compiled anew must not be found compiled already. */
  private static List<String> path() {
    String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path target = Project.example().resolve("target");
    return Stream.of(path.split(File.pathSeparator)).filter(e -> !Path.of(e).startsWith(target)).toList();
  }

  /** The processor, which holds what it needs under its own name, and the annotations. */
  private static List<String> processor(List<String> path) {
    return path.stream().filter(e -> e.matches(".*[/\\\\](switchboard-)?(processor|annotations)([-/\\\\].*)?")).toList();
  }

  private static String joined(List<String> path) {
    return String.join(File.pathSeparator, path);
  }
}
