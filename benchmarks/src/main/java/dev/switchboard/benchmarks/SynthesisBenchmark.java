package dev.switchboard.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures synthesis as whole processes: Acme's contact center, one of 500 resources and the same
 * with its alarms, each from Java and from the same constructs written in TypeScript, in turns in
 * one run, without and with the CDK's template validation, which takes the same time in both.
 * TypeScript runs compiled beforehand, as Java does, and through ts-node, as the app of {@code cdk
 * init} does, which compiles it each time.
 */
public final class SynthesisBenchmark {
  private static final int REPETITIONS = 3;

  private static final Map<String, String> VARIABLES =
      Map.of("CDK_VALIDATION", "false", "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");

  private static final String PACKAGE =
      """
      {
        "private": true,
        "dependencies": { "aws-cdk-lib": "%s", "constructs": "10.8.1" },
        "devDependencies": { "@types/node": "20.19.9", "ts-node": "10.9.2", "typescript": "5.9.3" }
      }
      """;

  /** As {@code cdk init} writes it, as far as it matters here. */
  private static final String COMPILER =
      """
      {
        "compilerOptions": { "target": "ES2022", "module": "NodeNext", "moduleResolution": "NodeNext",
          "lib": ["es2022"], "strict": true, "skipLibCheck": true, "types": ["node"] }
      }
      """;

  private final List<String> classPath;
  private final Path work;

  private SynthesisBenchmark(List<String> classPath, Path work) {
    this.classPath = classPath;
    this.work = work;
  }

  /**
   * Runs the benchmark and prints a table.
   *
   * @param args the folder to work in, the version of aws-cdk-lib, the folder of the example and
   *     that of its environment files
   */
  public static void main(String[] args) throws Exception {
    var benchmark =
        new SynthesisBenchmark(
            List.of(System.getProperty("java.class.path").split(File.pathSeparator)),
            Path.of(args[0]).toAbsolutePath());
    benchmark.install(args[1]);
    System.out.printf(
        "%nJDK %s, %d processors, whole processes, the median of %d runs in turns,"
            + " of ts-node one run%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), REPETITIONS);
    System.out.printf(
        "%-12s %9s %10s %26s %26s %6s %6s %26s %6s%n",
        "app",
        "resources",
        "validation",
        "Java",
        "TypeScript, compiled",
        "ratio",
        "CPU",
        "TypeScript, ts-node",
        "ratio");
    Path example = Path.of(args[2]).toAbsolutePath();
    Path jar = example.resolve("target/acme-contact-center.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is not there; package example-enterprise first");
    }
    benchmark.measure("enterprise", example, Path.of(args[3]), List.of("-jar", jar.toString()));
    for (boolean monitored : List.of(false, true)) {
      String name = monitored ? "monitored" : "large";
      Path large = benchmark.compileLargeCenter(name, monitored);
      benchmark.measure(
          name,
          large,
          large.resolve("config"),
          List.of(
              "-classpath",
              large.resolve("classes")
                  + File.pathSeparator
                  + String.join(File.pathSeparator, benchmark.classPath),
              "dev.switchboard.runtime.Switchboard"));
    }
  }

  private void install(String version) throws Exception {
    Files.createDirectories(work);
    Files.writeString(work.resolve("package.json"), PACKAGE.formatted(version));
    Files.writeString(work.resolve("tsconfig.json"), COMPILER);
    Elapsed.of(
        List.of("npm", "install", "--no-audit", "--no-fund", "--loglevel=error"),
        work,
        Map.of(),
        work.resolve("npm.log"));
  }

  private Path compileLargeCenter(String name, boolean monitored) throws Exception {
    Path folder = work.resolve(name);
    LargeCenter.write(folder, monitored);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-encoding", "UTF-8", "-nowarn", "-d", classes.toString()));
    command.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath)));
    command.addAll(List.of("-processor", Workload.SWITCHBOARD.processor));
    command.add("@" + folder.resolve("sources.txt"));
    Elapsed.of(command, folder, Map.of(), folder.resolve("javac.log"));
    return folder;
  }

  private void measure(String name, Path folder, Path config, List<String> arguments)
      throws Exception {
    Path javaOut = work.resolve(name + "-java.out");
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As cdk.json starts it.
    java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    java.add("-Denvironment=development");
    java.add("-Dswitchboard.config=" + config.toAbsolutePath());
    java.add("-Dswitchboard.output=" + javaOut);
    java.addAll(arguments);
    Elapsed.of(java, folder, VARIABLES, work.resolve(name + "-java.log"));

    TypeScriptApp app = TypeScriptApp.of(javaOut);
    Path script = work.resolve(name + ".ts");
    Files.writeString(script, app.source());
    Elapsed.of(
        List.of(
            "npx",
            "tsc",
            "--noCheck",
            "--module",
            "commonjs",
            "--target",
            "es2022",
            script.toString()),
        work,
        Map.of(),
        work.resolve("tsc.log"));
    Path typeScriptOut = work.resolve(name + "-ts.out");
    List<String> typeScript = List.of("node", work.resolve(name + ".js").toString());
    Map<String, String> variables =
        Map.of("CDK_VALIDATION", "false", "CDK_OUTDIR", typeScriptOut.toString());
    Elapsed.of(typeScript, work, variables, work.resolve(name + "-ts.log"));
    requireSameResources(javaOut, typeScriptOut);

    for (boolean validation : List.of(false, true)) {
      String switched = String.valueOf(validation);
      List<Elapsed> javaRuns = new ArrayList<>();
      List<Elapsed> typeScriptRuns = new ArrayList<>();
      for (int i = 0; i < REPETITIONS; i++) {
        javaRuns.add(
            Elapsed.of(java, folder, with(VARIABLES, switched), work.resolve(name + "-java.log")));
        typeScriptRuns.add(
            Elapsed.of(
                typeScript, work, with(variables, switched), work.resolve(name + "-ts.log")));
      }
      Elapsed fromScript =
          Elapsed.of(
              List.of("npx", "ts-node", "--prefer-ts-exts", script.toString()),
              work,
              with(variables, switched),
              work.resolve(name + "-ts-node.log"));
      Elapsed fromJava = Elapsed.median(javaRuns);
      Elapsed fromTypeScript = Elapsed.median(typeScriptRuns);
      System.out.printf(
          Locale.ROOT,
          "%-12s %9d %10s %26s %26s %6.2f %6.2f %26s %6.2f%n",
          name,
          app.resources(),
          validation ? "on" : "off",
          fromJava,
          fromTypeScript,
          fromJava.seconds() / fromTypeScript.seconds(),
          fromJava.cpuSeconds() / fromTypeScript.cpuSeconds(),
          fromScript,
          fromJava.seconds() / fromScript.seconds());
    }
  }

  private static Map<String, String> with(Map<String, String> variables, String validation) {
    Map<String, String> all = new TreeMap<>(variables);
    all.put("CDK_VALIDATION", validation);
    return all;
  }

  /** The comparison says something only if both make the same. */
  private static void requireSameResources(Path expected, Path actual) throws IOException {
    Map<String, JsonNode> others = TypeScriptApp.templates(actual);
    TypeScriptApp.templates(expected)
        .forEach(
            (stack, template) -> {
              ObjectNode other = (ObjectNode) others.get(stack).path("Resources");
              template
                  .path("Resources")
                  .properties()
                  .forEach(
                      resource -> {
                        JsonNode same = other.path(resource.getKey());
                        for (String part : List.of("Type", "Properties")) {
                          if (!resource.getValue().path(part).equals(same.path(part))) {
                            throw new IllegalStateException(
                                stack
                                    + ": "
                                    + resource.getKey()
                                    + " differs in TypeScript:\n"
                                    + resource.getValue().path(part)
                                    + "\n"
                                    + same.path(part));
                          }
                        }
                      });
            });
  }
}
