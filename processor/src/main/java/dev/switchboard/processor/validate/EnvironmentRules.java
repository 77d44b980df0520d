package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentProblem;
import dev.switchboard.environment.Environments;
import dev.switchboard.environment.Ownership;
import dev.switchboard.environment.ResourceKinds;
import dev.switchboard.environment.Source;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ValuesFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds the environments against the contact center: what it reads they say, and what they say it
 * reads.
 */
public final class EnvironmentRules {
  /** The ids, sorted. */
  public static final List<String> IDS =
      List.of(
          "EnvironmentOfUnknownResource",
          "EnvironmentUser",
          "InvalidEnvironment",
          "MissingEnvironmentValue",
          "MissingExistingResource",
          "UnusedEnvironmentValue",
          "UnusedExistingResource");

  private final Environments environments;
  private final ContactCenter center;
  private final List<Finding> findings = new ArrayList<>();

  private EnvironmentRules(Environments environments, ContactCenter center) {
    this.environments = environments;
    this.center = center;
  }

  /** What is wrong in the environments, or between them and the contact center. */
  public static List<Finding> check(Environments environments, ContactCenter center) {
    EnvironmentRules rules = new EnvironmentRules(environments, center);
    for (EnvironmentProblem problem : environments.problems()) {
      rules.findings.add(new Finding("InvalidEnvironment", Severity.ERROR, problem.words(), null));
    }
    rules.missingValues();
    rules.missingExisting();
    for (Environment environment : environments.environments()) {
      rules.unknownResources(environment);
      new EnvironmentUsers(
              environment,
              center,
              (key, message) ->
                  rules.told("EnvironmentUser", Severity.ERROR, environment, key, message))
          .check();
      rules.unusedExisting(environment);
      rules.unusedValues(environment);
    }
    return List.copyOf(rules.findings);
  }

  private void missingValues() {
    for (EnvironmentValues.Use use : EnvironmentValues.of(center)) {
      List<Environment> lacking =
          environments.environments().stream().filter(e -> e.value(use.name()).isEmpty()).toList();
      if (lacking.isEmpty()) {
        continue;
      }
      Set<String> known = new TreeSet<>();
      lacking.forEach(e -> known.addAll(e.values().keySet()));
      findings.add(
          new Finding(
              "MissingEnvironmentValue",
              Severity.ERROR,
              use.words()
                  + ": "
                  + names(lacking)
                  + " no value \""
                  + use.name()
                  + "\"; "
                  + Suggestion.clause(use.name(), known, "values"),
              use.origin()));
    }
  }

  private void missingExisting() {
    for (ResourceModel resource : center.resources()) {
      Optional<Sourced<String>> marked = resource.declaration().existing();
      Sourced<String> key =
          marked.orElseGet(() -> new Sourced<>(resource.id(), resource.declaration().origin()));
      List<Environment> lacking =
          environments.environments().stream()
              .filter(e -> marked.isPresent() || isExisting(resource, e))
              .filter(e -> e.existing(resource.kind(), key.value()).isEmpty())
              .toList();
      if (!lacking.isEmpty()) {
        Set<String> known = new TreeSet<>();
        lacking.forEach(
            e ->
                known.addAll(
                    e.existingResources().getOrDefault(resource.kind(), Map.of()).keySet()));
        findings.add(
            new Finding(
                "MissingExistingResource",
                Severity.ERROR,
                resource.words()
                    + ": exists already, but "
                    + names(lacking)
                    + " no existingResources."
                    + ResourceKinds.plural(resource.kind())
                    + "."
                    + key.value()
                    + "; "
                    + (Suggestion.near(key.value(), known).isEmpty()
                        ? "give its ARN, id or name there"
                        : Suggestion.clause(key.value(), known, "keys")),
                key.origin()));
      }
    }
  }

  /** Whether an environment says that a declared resource exists there already. */
  private static boolean isExisting(ResourceModel resource, Environment environment) {
    return environment
        .ownership(resource.kind(), resource.id())
        .filter(owner -> owner != Ownership.MANAGED)
        .isPresent();
  }

  private void unknownResources(Environment environment) {
    environment
        .resourceOwnership()
        .forEach(
            (kind, owners) ->
                unknown(
                    environment,
                    "ownership.resources." + ResourceKinds.plural(kind) + ".",
                    owners.keySet(),
                    ids(kind),
                    kind));
    unknown(
        environment, "queues.", environment.queues().keySet(), ids(Resource.QUEUE), Resource.QUEUE);
    Set<String> functions = new TreeSet<>(ids(Resource.LAMBDA_FUNCTION));
    if (!center.valueSets().isEmpty()) {
      functions.add(ValuesFunction.ID);
    }
    unknown(
        environment, "lambda.", environment.lambda().keySet(), functions, Resource.LAMBDA_FUNCTION);
  }

  private void unknown(
      Environment environment,
      String section,
      Collection<String> given,
      Set<String> ids,
      Resource kind) {
    for (String id : given) {
      if (!ids.contains(id)) {
        told(
            "EnvironmentOfUnknownResource",
            Severity.ERROR,
            environment,
            section + id,
            "no "
                + kind.words()
                + " has the logical id \""
                + id
                + "\"; "
                + Suggestion.clause(id, ids, "logical ids"));
      }
    }
  }

  private void unusedExisting(Environment environment) {
    environment
        .existingResources()
        .forEach(
            (kind, resources) -> {
              Set<String> keys =
                  center.resources().stream()
                      .filter(r -> r.kind() == kind)
                      .flatMap(r -> existingKey(r, environment).stream())
                      .collect(Collectors.toCollection(TreeSet::new));
              // What an environment does not own, or takes over, is found by its logical id.
              ids(kind).stream()
                  .filter(id -> environment.ownership(kind, id).isPresent())
                  .filter(id -> environment.ownership(kind, id).get() != Ownership.MANAGED)
                  .forEach(keys::add);
              for (String key : resources.keySet()) {
                boolean misspelled =
                    Suggestion.near(key, keys).stream()
                        .anyMatch(k -> environment.existing(kind, k).isEmpty());
                if (!keys.contains(key) && !misspelled) {
                  told(
                      "UnusedExistingResource",
                      Severity.WARNING,
                      environment,
                      "existingResources." + ResourceKinds.plural(kind) + "." + key,
                      "no "
                          + kind.words()
                          + " is marked @ImportExisting with this key, or owned as imported or"
                          + " adopted here; "
                          + Suggestion.clause(key, keys, "keys"));
                }
              }
            });
  }

  private static Optional<String> existingKey(ResourceModel resource, Environment environment) {
    return resource
        .declaration()
        .existing()
        .map(Sourced::value)
        .or(() -> Optional.of(resource.id()).filter(id -> isExisting(resource, environment)));
  }

  private void unusedValues(Environment environment) {
    Set<String> read =
        EnvironmentValues.of(center).stream()
            .map(EnvironmentValues.Use::name)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : environment.values().keySet()) {
      // Code that is written by hand may read any value, so only what looks misspelled is told; and
      // not if the
      // value that is meant is missing, which is told where it is read.
      List<String> near = Suggestion.near(name, read);
      if (!read.contains(name) && near.stream().anyMatch(n -> environment.value(n).isPresent())) {
        told(
            "UnusedEnvironmentValue",
            Severity.WARNING,
            environment,
            "values." + name,
            "nothing reads ${"
                + name
                + "}; "
                + Suggestion.clause(name, read, "values that are read"));
      }
    }
  }

  private void told(
      String rule, Severity severity, Environment environment, String key, String message) {
    String place = place(environment, key);
    Finding finding = new Finding(rule, severity, place + ": " + key + ": " + message, null);
    // What the base file says would otherwise be told once for each environment.
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** The place of a key; of an object, that of the first value in it. */
  private static String place(Environment environment, String key) {
    return environment.effective().entrySet().stream()
        .filter(e -> e.getKey().equals(key) || e.getKey().startsWith(key + "."))
        .filter(e -> e.getValue().source() instanceof Source.InFile)
        .map(e -> e.getValue().source().words())
        .findFirst()
        .orElse("environment " + environment.name());
  }

  private Set<String> ids(Resource kind) {
    return center.resources().stream()
        .filter(r -> r.kind() == kind)
        .map(ResourceModel::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String names(List<Environment> environments) {
    List<String> names = environments.stream().map(e -> "\"" + e.name() + "\"").sorted().toList();
    return names.size() == 1
        ? "environment " + names.get(0) + " has"
        : "environments "
            + String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1)
            + " have";
  }
}
