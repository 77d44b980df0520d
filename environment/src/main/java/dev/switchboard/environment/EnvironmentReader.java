package dev.switchboard.environment;

import dev.switchboard.flow.check.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the environments of a folder. Later layers win: the schema's defaults, {@code base.json},
 * {@code <environment>.json}, the developer's own {@code <environment>.local.json}, environment
 * variables.
 *
 * <pre>{@code
 * Environment production = EnvironmentReader.in(Path.of("config"))
 *     .withVariables(System.getenv())
 *     .withLocalOverlay()
 *     .read("production");
 * }</pre>
 */
public final class EnvironmentReader {
  /** The variable that names the environment to use. */
  public static final String ENVIRONMENT_VARIABLE = "SWITCHBOARD_ENVIRONMENT";

  /** The variable that names the folder of environment files. */
  public static final String CONFIG_VARIABLE = "SWITCHBOARD_CONFIG";

  private static final String BASE = "base.json";
  private static final String LOCAL = ".local.json";
  private static final String SCHEMA = ".schema.json";

  private static final Comparator<EnvironmentProblem> BY_PLACE =
      Comparator.comparing((EnvironmentProblem p) -> file(p.source()))
          .thenComparing(p -> line(p.source()))
          .thenComparing(p -> column(p.source()))
          .thenComparing(EnvironmentProblem::words);

  private final Path folder;
  private final Map<String, String> variables;
  private final boolean localOverlay;

  private EnvironmentReader(Path folder, Map<String, String> variables, boolean localOverlay) {
    this.folder = folder;
    this.variables = variables;
    this.localOverlay = localOverlay;
  }

  /** The JSON Schema of the files, for editors to read beside them. */
  public static String schema() {
    return new String(SchemaReader.bytes(), StandardCharsets.UTF_8);
  }

  /** Reads the files of a folder alone, so that the result depends on nothing else. */
  public static EnvironmentReader in(Path folder) {
    return new EnvironmentReader(folder, Map.of(), false);
  }

  /**
   * Puts environment variables over the files; those that don't start with {@code SWITCHBOARD_} are
   * ignored.
   */
  public EnvironmentReader withVariables(Map<String, String> variables) {
    return new EnvironmentReader(folder, Map.copyOf(variables), localOverlay);
  }

  /** Puts {@code <environment>.local.json} over the files, where it exists. */
  public EnvironmentReader withLocalOverlay() {
    return new EnvironmentReader(folder, variables, true);
  }

  /**
   * The variable that sets a key, such as {@code SWITCHBOARD_QUEUES__SALES_QUEUE__MAX_CONTACTS}.
   */
  public static String variableOf(String keyPath) {
    return Variables.nameOf(keyPath);
  }

  /** The environments that have a file, sorted. */
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json") && !name.equals(BASE))
          .filter(name -> !name.endsWith(LOCAL) && !name.endsWith(SCHEMA))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One environment.
   *
   * @throws InvalidEnvironmentException if it can't be used, with everything that is wrong with it
   */
  public Environment read(String name) {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new InvalidEnvironmentException(List.of(unknown(name, names)));
    }
    Set<EnvironmentProblem> problems = new LinkedHashSet<>();
    Optional<ConfigNode.Mapping> base = base(problems);
    Optional<Environment> environment = environment(name, base, problems);
    if (environment.isPresent()) {
      // The others are read for their accounts only: what else is wrong with them is not this one's
      // problem.
      for (String other : names) {
        if (!other.equals(name)) {
          in(folder)
              .environment(other, base, new LinkedHashSet<>())
              .flatMap(found -> sameAccount(environment.get(), found))
              .ifPresent(problems::add);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidEnvironmentException(sorted(problems));
    }
    return environment.orElseThrow();
  }

  /**
   * All environments of the folder, with everything that is wrong in any of them; never throws for
   * what files hold.
   */
  public Environments readAll() {
    Set<EnvironmentProblem> problems = new LinkedHashSet<>();
    Optional<ConfigNode.Mapping> base = base(problems);
    List<Environment> all = new ArrayList<>();
    for (String name : names()) {
      environment(name, base, problems).ifPresent(all::add);
    }
    for (int i = 0; i < all.size(); i++) {
      for (Environment earlier : all.subList(0, i)) {
        sameAccount(all.get(i), earlier).ifPresent(problems::add);
      }
    }
    return new Environments(all, sorted(problems));
  }

  private EnvironmentProblem unknown(String name, List<String> names) {
    Source whole = new Source.InFile(display(name + ".json"), 1, 1);
    if (names.isEmpty()) {
      return new EnvironmentProblem(
          whole,
          "",
          Files.isDirectory(folder)
              ? "there is no environment \"" + name + "\" and no other; write this file"
              : "the folder of environment files does not exist; create it or name another");
    }
    return new EnvironmentProblem(
        whole,
        "",
        "there is no environment \""
            + name
            + "\"; "
            + Suggestion.clause(name, names, "environments"));
  }

  private Optional<ConfigNode.Mapping> base(Set<EnvironmentProblem> problems) {
    if (!Files.isRegularFile(folder.resolve(BASE))) {
      problems.add(
          new EnvironmentProblem(
              new Source.InFile(display(BASE), 1, 1),
              "",
              "the file does not exist; write what all environments share, at least {}"));
      return Optional.empty();
    }
    return layer(BASE, problems);
  }

  /** One environment, if nothing is wrong with it. */
  private Optional<Environment> environment(
      String name, Optional<ConfigNode.Mapping> base, Set<EnvironmentProblem> all) {
    List<EnvironmentProblem> problems = new ArrayList<>();
    Optional<ConfigNode.Mapping> own = layer(name + ".json", problems);
    Optional<ConfigNode.Mapping> local = Optional.empty();
    if (localOverlay && Files.isRegularFile(folder.resolve(name + LOCAL))) {
      local = layer(name + LOCAL, problems);
    }
    if (base.isEmpty() || own.isEmpty()) {
      all.addAll(problems);
      return Optional.empty();
    }
    ConfigNode.Mapping files = base.get().under(own.get());
    if (local.isPresent()) {
      files = files.under(local.get());
    }
    SchemaNode schema = SchemaReader.packaged();
    ConfigNode.Mapping set = new Variables(schema, files, problems).layer(variables);
    problems.addAll(SchemaCheck.check(set, schema, SchemaCheck.Scope.LAYER));
    problems.addAll(Secrets.check(set));
    Source whole = own.get().source();
    ConfigNode.Mapping merged = new ConfigNode.Mapping(files.under(set).entries(), whole);
    SchemaCheck.check(merged, schema, SchemaCheck.Scope.WHOLE)
        .forEach(p -> problems.add(inOwnFile(p, whole)));
    boolean usable = problems.isEmpty() && all.stream().noneMatch(p -> isIn(p, "base"));
    all.addAll(problems);
    if (!usable) {
      return Optional.empty();
    }
    Environment environment =
        EnvironmentBinder.bind(SchemaDefaults.complete(named(merged, name), schema));
    List<EnvironmentProblem> meaning = MeaningCheck.check(environment, name, whole);
    all.addAll(meaning);
    return meaning.isEmpty() ? Optional.of(environment) : Optional.empty();
  }

  /** The same with the file's name as the environment's, if it has no other. */
  private static ConfigNode.Mapping named(ConfigNode.Mapping merged, String name) {
    ConfigNode.Mapping deployment = (ConfigNode.Mapping) merged.get("environment");
    if (deployment.get("name") != null) {
      return merged;
    }
    Source source = new Source.Default();
    ConfigNode.Entry entry = new ConfigNode.Entry(source, new ConfigNode.Scalar(name, source));
    return merged.with(
        "environment", new ConfigNode.Entry(deployment.source(), deployment.with("name", entry)));
  }

  private Optional<ConfigNode.Mapping> layer(String file, Collection<EnvironmentProblem> problems) {
    List<EnvironmentProblem> found = new ArrayList<>();
    Optional<ConfigNode> node = Optional.empty();
    try {
      node =
          new JsonFileReader(display(file), found).read(Files.readAllBytes(folder.resolve(file)));
    } catch (IOException e) {
      found.add(
          new EnvironmentProblem(
              new Source.InFile(display(file), 1, 1), "", "can't be read: " + e.getMessage()));
    }
    node.ifPresent(
        json -> {
          found.addAll(SchemaCheck.check(json, SchemaReader.packaged(), SchemaCheck.Scope.LAYER));
          if (json instanceof ConfigNode.Mapping mapping) {
            found.addAll(Secrets.check(mapping));
          }
        });
    problems.addAll(found);
    return node.filter(ConfigNode.Mapping.class::isInstance).map(ConfigNode.Mapping.class::cast);
  }

  /**
   * What is missing is missing in the environment, even if the object it belongs to stands in
   * base.json.
   */
  private EnvironmentProblem inOwnFile(EnvironmentProblem problem, Source whole) {
    return file(problem.source()).equals(display(BASE))
        ? new EnvironmentProblem(whole, problem.key(), problem.message())
        : problem;
  }

  /** Two environments in one account, unless both say that they share it. */
  private static Optional<EnvironmentProblem> sameAccount(Environment one, Environment other) {
    boolean shared = one.deployment().sharedAccount() && other.deployment().sharedAccount();
    if (shared || !one.account().equals(other.account())) {
      return Optional.empty();
    }
    return Optional.of(
        new EnvironmentProblem(
            one.source("environment.awsAccount").orElseThrow(),
            "environment.awsAccount",
            "is \""
                + one.account()
                + "\", the account of environment \""
                + other.name()
                + "\" as well; give each its own, or set environment.sharedAccount to true in"
                + " both"));
  }

  private boolean isIn(EnvironmentProblem problem, String name) {
    return file(problem.source()).equals(display(name + ".json"));
  }

  /** The file's name with its folder's: enough to find it, and the same on every machine. */
  private String display(String file) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? file : name + "/" + file;
  }

  private static List<EnvironmentProblem> sorted(Set<EnvironmentProblem> problems) {
    TreeSet<EnvironmentProblem> sorted = new TreeSet<>(BY_PLACE);
    sorted.addAll(problems);
    return List.copyOf(sorted);
  }

  private static String file(Source source) {
    return source instanceof Source.InFile place ? place.file() : source.words();
  }

  private static int line(Source source) {
    return source instanceof Source.InFile place ? place.line() : 0;
  }

  private static int column(Source source) {
    return source instanceof Source.InFile place ? place.column() : 0;
  }
}
