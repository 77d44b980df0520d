package dev.switchboard.runtime;

import dev.switchboard.environment.Environment;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Synthesizes what the processor generated, with the real CDK. */
final class SynthesizedCenter {
  private SynthesizedCenter() {}

  /** The summary; the assembly is in {@code folder/cdk.out}. */
  static Summary of(GeneratedCenter center, Environment environment, Path folder) throws Exception {
    Path classes = folder.resolve("classes");
    center.writeTo(classes);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, SynthesizedCenter.class.getClassLoader())) {
      return new Synthesis(environment, loader).run(folder.resolve("cdk.out"));
    }
  }
}
