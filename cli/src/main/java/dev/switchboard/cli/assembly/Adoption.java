package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.ExistingArns;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.Ownership;
import dev.switchboard.environment.ResourceKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an environment adopts, by stack, and in which order: CloudFormation imports resources in an
 * operation of their own, into a stack whose other resources and outputs stay as they are. So each
 * stack first takes over what exists, and is then deployed, before the next stack reads its
 * outputs.
 *
 * @param byStack the adopted resources of each stack, in the order of the stacks
 * @param steps the commands in order
 * @param problems why something can't be adopted, in words
 */
record Adoption(
    Map<String, List<AdoptedResource>> byStack, List<Step> steps, List<String> problems) {

  /**
   * One command.
   *
   * @param stack the stack that it changes
   * @param isImport whether it takes over what exists, rather than deploying the stack
   * @param isDeployed whether the stack exists already
   */
  record Step(String stack, boolean isImport, boolean isDeployed) {}

  /**
   * The adoption of an environment.
   *
   * @param environment what the environment says
   * @param assembly what was synthesized for it
   * @param deployed what is deployed there
   */
  static Adoption of(
      Environment environment, CloudAssembly assembly, Optional<CloudAssembly> deployed) {
    return new Planner(environment, assembly, deployed).plan();
  }

  private static final class Planner {
    private final Environment environment;
    private final CloudAssembly assembly;
    private final Optional<CloudAssembly> deployed;
    private final Map<String, List<AdoptedResource>> byStack = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Planner(Environment environment, CloudAssembly assembly, Optional<CloudAssembly> deployed) {
      this.environment = environment;
      this.assembly = assembly;
      this.deployed = deployed;
    }

    Adoption plan() {
      Map<String, List<AdoptedResource>> found = new TreeMap<>();
      environment
          .existingResources()
          .forEach(
              (kind, byId) ->
                  byId.forEach(
                      (id, existing) -> {
                        if (isAdopted(kind, id)) {
                          add(kind, id, existing, found);
                        }
                      }));
      for (Template template : assembly.templates()) {
        if (found.containsKey(template.stack())) {
          byStack.put(template.stack(), found.get(template.stack()));
          closed(template, found.get(template.stack()));
        }
      }
      steps();
      return new Adoption(byStack, List.copyOf(steps), List.copyOf(problems));
    }

    private boolean isAdopted(Resource kind, String id) {
      return environment.ownership(kind, id).filter(Ownership.ADOPTED::equals).isPresent();
    }

    private void add(
        Resource kind,
        String id,
        ExistingResource existing,
        Map<String, List<AdoptedResource>> found) {
      String type = AdoptedResource.type(kind);
      Optional<String> stack =
          assembly.templates().stream()
              .filter(t -> t.json().path("Resources").path(id).path("Type").asText().equals(type))
              .map(Template::stack)
              .findFirst();
      if (stack.isEmpty()) {
        problems.add(
            words(kind, id)
                + " is adopted, but no stack creates a resource of that id; is it"
                + " declared, and not marked @ImportExisting?");
        return;
      }
      if (deployed.flatMap(d -> d.template(stack.get())).stream()
          .anyMatch(template -> template.resources().containsKey(id))) {
        return;
      }
      List<String> keys = ResourceTypes.standard().primaryIdentifier(type);
      Optional<String> value =
          kind == Resource.LAMBDA_FUNCTION ? functionName(existing) : arn(kind, existing);
      if (keys.size() != 1) {
        problems.add(words(kind, id) + " can't be adopted: nothing identifies a " + type);
      } else if (value.isEmpty()) {
        problems.add(
            words(kind, id)
                + " is adopted, but its ARN is not known before the deployment; give"
                + " existingResources."
                + ResourceKinds.plural(kind)
                + "."
                + id
                + ".arn");
      } else {
        found
            .computeIfAbsent(stack.get(), s -> new ArrayList<>())
            .add(new AdoptedResource(kind, id, Map.of(keys.get(0), value.get())));
      }
    }

    private Optional<String> arn(Resource kind, ExistingResource existing) {
      return ExistingArns.of(environment, kind, existing);
    }

    private static Optional<String> functionName(ExistingResource existing) {
      return existing.arn().map(arn -> arn.split(":")[6]).or(existing::name);
    }

    /** An import sees the deployed template and what it imports, nothing that is still to come. */
    private void closed(Template template, List<AdoptedResource> adopted) {
      Set<String> there = new TreeSet<>();
      adopted.forEach(resource -> there.add(resource.id()));
      deployed
          .flatMap(d -> d.template(template.stack()))
          .ifPresent(before -> there.addAll(before.resources().keySet()));
      for (AdoptedResource resource : adopted) {
        JsonNode definition = template.json().path("Resources").path(resource.id());
        Set<String> missing = template.references(definition);
        missing.removeAll(there);
        if (!missing.isEmpty()) {
          problems.add(
              words(resource.kind(), resource.id())
                  + " refers to "
                  + String.join(", ", missing)
                  + " of the same stack, which is not deployed yet; adopt that as well, or deploy"
                  + " once with ownership \"imported\" and adopt then (give that deployment's"
                  + " assembly as --deployed)");
        }
      }
    }

    private void steps() {
      Set<String> needed = new TreeSet<>();
      byStack.keySet().forEach(stack -> need(stack, needed));
      for (Template template : assembly.templates()) {
        String stack = template.stack();
        boolean isDeployed = deployed.flatMap(d -> d.template(stack)).isPresent();
        if (byStack.containsKey(stack)) {
          steps.add(new Step(stack, true, isDeployed));
        }
        if (needed.contains(stack)) {
          steps.add(new Step(stack, false, isDeployed));
        }
      }
    }

    private void need(String stack, Set<String> needed) {
      if (needed.add(stack)) {
        assembly.dependencies(stack).forEach(dependency -> need(dependency, needed));
      }
    }

    private static String words(Resource kind, String id) {
      return kind.words() + " \"" + id + "\"";
    }
  }
}
