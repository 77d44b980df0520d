package dev.switchboard.scripts;

import dev.switchboard.scripts.Workplace.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Runs our workflows without GitHub: each job's scripts by bash, with the variables, the files and
 * the conditions that GitHub gives them; artifacts in a folder; messages to the team as texts.
 * Steps that set up a machine do nothing here, and are named in {@link #notRun}.
 */
final class WorkflowRuns {
  private static final Path WORKFLOWS = Path.of("../.github/workflows");
  private static final Pattern SETUP =
      Pattern.compile("(actions/(checkout|setup-\\w+)|aws-actions/configure-aws-credentials)@.*");

  /** What fetches programs from elsewhere, which the machine of this test has. */
  private static final Set<String> INSTALLS = Set.of("Install the local AWS API server");

  private final Workplace place;
  private final Path artifacts;
  private final List<String> messages = new ArrayList<>();
  private final List<String> notRun = new ArrayList<>();
  private final List<String> ran = new ArrayList<>();
  private final StringBuilder log = new StringBuilder();
  private int lastRun;

  WorkflowRuns(Workplace place, Path artifacts) {
    this.place = place;
    this.artifacts = artifacts;
  }

  /**
   * How a run ended.
   *
   * @param id its number, from 1
   * @param jobs the result of each job that ran or was skipped, by its id
   */
  record Run(String id, Map<String, String> jobs) {
    /** What workflows that follow are told. */
    String conclusion() {
      return jobs.containsValue("failure") ? "failure" : "success";
    }
  }

  /** Runs a workflow for an event: {@code push}, {@code workflow_dispatch} or after another run. */
  Run run(String workflow, String event, Map<String, String> inputs) {
    return run(workflow, event, inputs, null);
  }

  /** Runs a workflow after a run of another. */
  Run after(String workflow, Run before) {
    return run(workflow, "workflow_run", Map.of(), before);
  }

  private Run run(String workflow, String event, Map<String, String> inputs, Run before) {
    Map<String, Object> contexts = new TreeMap<>();
    String id = String.valueOf(++lastRun);
    contexts.put("github.event_name", event);
    contexts.put("github.run_id", id);
    contexts.put("github.repository", "acme/contact-center");
    contexts.put("github.server_url", "https://github.example");
    contexts.put("github.token", "token");
    contexts.put("vars.AWS_REGION", "us-east-1");
    contexts.put("secrets.SLACK_WEBHOOK_URL", "https://hooks.example");
    inputs.forEach((name, value) -> contexts.put("inputs." + name, value));
    if (before != null) {
      contexts.put("github.event.workflow_run.id", before.id());
      contexts.put("github.event.workflow_run.conclusion", before.conclusion());
    }
    return new Run(id, jobs(workflow, contexts));
  }

  /** What was said to the team since the last time. */
  List<String> messages() {
    List<String> said = List.copyOf(messages);
    messages.clear();
    return said;
  }

  /** The steps that only GitHub can run, or that need what is not here. */
  List<String> notRun() {
    return notRun;
  }

  /** The names of the steps whose scripts ran. */
  List<String> ran() {
    return ran;
  }

  /** What the scripts printed. */
  String log() {
    return log.toString();
  }

  private Map<String, String> jobs(String workflow, Map<String, Object> contexts) {
    Map<String, String> results = new LinkedHashMap<>();
    Map<String, Object> jobs = object(yaml(WORKFLOWS.resolve(workflow + ".yml")).get("jobs"));
    // Ours stand in the order in which they need each other.
    jobs.forEach((id, job) -> results.put(id, job(workflow, id, object(job), contexts, results)));
    return results;
  }

  private String job(
      String workflow,
      String id,
      Map<String, Object> job,
      Map<String, Object> given,
      Map<String, String> results) {
    Map<String, Object> contexts = new TreeMap<>(given);
    List<String> needs = texts(job.get("needs"));
    needs.forEach(need -> contexts.put("needs." + need + ".result", results.get(need)));
    boolean allWell = needs.stream().allMatch(need -> results.get(need).equals("success"));
    contexts.put("always()", true);
    String condition = String.valueOf(job.getOrDefault("if", ""));
    boolean wanted = condition.isEmpty() || new Expressions(contexts::get).holds(condition);
    if (!wanted || !allWell && !condition.contains("always()")) {
      return "skipped";
    }
    if (job.get("uses") instanceof String called) {
      Map<String, Object> inner = new TreeMap<>(contexts);
      inner.keySet().removeIf(key -> key.startsWith("inputs.") || key.startsWith("needs."));
      object(job.getOrDefault("with", Map.of()))
          .forEach((name, value) -> inner.put("inputs." + name, evaluated(value, contexts)));
      String name = called.replaceAll(".*/|\\.yml", "");
      return jobs(name, inner).containsValue("failure") ? "failure" : "success";
    }
    freshMachine();
    boolean well = steps(workflow, id, job, contexts);
    object(job.getOrDefault("outputs", Map.of()))
        .forEach(
            (name, value) ->
                given.put(
                    "needs." + id + ".outputs." + name, evaluated(value, contexts).toString()));
    return well ? "success" : "failure";
  }

  /** What a job leaves behind no other job sees. */
  private void freshMachine() {
    Path release = place.root().resolve("release");
    try {
      Files.deleteIfExists(place.root().resolve("release-run-id"));
      if (Files.exists(release)) {
        try (Stream<Path> files = Files.walk(release)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object evaluated(Object value, Map<String, Object> contexts) {
    return value instanceof String text ? new Expressions(contexts::get).text(text) : value;
  }

  private boolean steps(
      String workflow, String job, Map<String, Object> definition, Map<String, Object> contexts) {
    Expressions expressions = new Expressions(contexts::get);
    contexts.put("failure()", false);
    for (Object each : (List<?>) definition.get("steps")) {
      Map<String, Object> step = object(each);
      String name = workflow + "/" + job + ": " + step.getOrDefault("name", step.get("uses"));
      if (step.containsKey("if") && !expressions.holds(step.get("if").toString())) {
        continue;
      }
      if (step.get("run") instanceof String script) {
        if (INSTALLS.contains(String.valueOf(step.get("name")))) {
          notRun.add(name);
        } else if (!bash(name, script, step, contexts)) {
          return false;
        }
      } else if (!action(name, step, expressions, contexts)) {
        return false;
      }
    }
    return true;
  }

  private boolean bash(
      String name, String script, Map<String, Object> step, Map<String, Object> contexts) {
    try {
      Path file = Files.createTempFile(place.stub(), "step", ".sh");
      Path output = Files.createTempFile(place.stub(), "output", "");
      Expressions expressions = new Expressions(contexts::get);
      Files.writeString(file, expressions.text(script));
      Map<String, String> variables = new TreeMap<>();
      object(step.getOrDefault("env", Map.of()))
          .forEach((key, value) -> variables.put(key, expressions.text(value.toString())));
      variables.put("GITHUB_OUTPUT", output.toString());
      variables.put("GITHUB_STEP_SUMMARY", output + "-summary");
      variables.put("AWS_REGION", "us-east-1");
      // As GitHub starts a script that names no shell.
      Result result =
          place.execute(
              List.of("bash", "-e", file.toString()),
              String.valueOf(step.getOrDefault("working-directory", "")),
              variables);
      ran.add(name);
      log.append("== ").append(name).append('\n').append(result.out()).append(result.err());
      for (String line : Files.readAllLines(output)) {
        int equals = line.indexOf('=');
        contexts.put(
            "steps." + step.get("id") + ".outputs." + line.substring(0, equals),
            line.substring(equals + 1));
      }
      return result.exitCode() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean action(
      String name,
      Map<String, Object> step,
      Expressions expressions,
      Map<String, Object> contexts) {
    String action = step.get("uses").toString();
    Map<String, String> with = new TreeMap<>();
    object(step.getOrDefault("with", Map.of()))
        .forEach((key, value) -> with.put(key, expressions.text(value.toString())));
    if (action.startsWith("actions/upload-artifact@")) {
      Path kept = artifacts.resolve(contexts.get("github.run_id") + "/" + with.get("name"));
      return copy(place.root().resolve(with.get("path")), kept);
    }
    if (action.startsWith("actions/download-artifact@")) {
      Path kept = artifacts.resolve(with.get("run-id") + "/" + with.get("name"));
      return Files.exists(kept) && copy(kept, place.root().resolve(with.getOrDefault("path", "")));
    }
    if (action.startsWith("slackapi/slack-github-action@")) {
      Object payload = yaml(with.get("payload")).get("text");
      messages.add(payload.toString());
      return true;
    }
    notRun.add(name);
    if (!SETUP.matcher(action).matches()) {
      throw new IllegalArgumentException(name + ": no one knows here what " + action + " does");
    }
    return true;
  }

  /** Copies a file or the content of a folder into a folder; false if there is nothing. */
  private static boolean copy(Path from, Path to) {
    if (!Files.exists(from)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(from)) {
      Path base = Files.isDirectory(from) ? from : from.getParent();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(base.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> yaml(Path file) {
    try {
      return yaml(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> yaml(String text) {
    return object(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
  }

  private static Map<String, Object> object(Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, member) -> object.put(key.toString(), member));
    return object;
  }

  private static List<String> texts(Object value) {
    return value == null
        ? List.of()
        : value instanceof List<?> list
            ? list.stream().map(Object::toString).toList()
            : List.of(value.toString());
  }
}
