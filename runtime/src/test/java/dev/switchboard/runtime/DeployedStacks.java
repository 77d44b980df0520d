package dev.switchboard.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stacks of an account while one assembly after another is deployed to it, each stack after
 * those that it depends on; what CloudFormation would refuse on the way is told.
 */
final class DeployedStacks {
  private final Map<String, JsonNode> templates = new TreeMap<>();

  /** Deploys an assembly; the problems, empty if it succeeds. */
  List<String> deploy(CloudAssembly assembly) {
    List<String> problems = new ArrayList<>();
    Set<String> order = new LinkedHashSet<>();
    assembly.stacks().forEach(stack -> visit(stack, assembly, order));
    order.forEach(stack -> problems.addAll(update(stack, assembly.template(stack))));
    return problems;
  }

  /** Updates one stack; the problems, empty if it succeeds. */
  List<String> update(String stack, JsonNode template) {
    List<String> problems = new ArrayList<>();
    for (JsonNode read : template.findValues("Fn::GetStackOutput")) {
      String producer = read.path("StackName").asText();
      String output = read.path("OutputName").asText();
      if (!templates.containsKey(producer)
          || !templates.get(producer).path("Outputs").has(output)) {
        problems.add(
            stack + " reads output " + output + " of " + producer + ", which is not there");
      }
    }
    Set<String> gone = exports(templates.get(stack));
    gone.removeAll(exports(template));
    templates.forEach(
        (consumer, deployed) ->
            deployed
                .findValues("Fn::ImportValue")
                .forEach(
                    name -> {
                      if (!consumer.equals(stack) && gone.contains(name.asText())) {
                        problems.add(
                            "export "
                                + name.asText()
                                + " of "
                                + stack
                                + " is in use by "
                                + consumer);
                      }
                    }));
    templates.put(stack, template);
    return problems;
  }

  private static Set<String> exports(JsonNode template) {
    Set<String> names = new TreeSet<>();
    if (template != null) {
      template
          .path("Outputs")
          .forEach(output -> names.add(output.path("Export").path("Name").asText("")));
      names.remove("");
    }
    return names;
  }

  private static void visit(String stack, CloudAssembly assembly, Set<String> order) {
    if (!order.contains(stack)) {
      assembly.dependencies(stack).forEach(producer -> visit(producer, assembly, order));
      order.add(stack);
    }
  }
}
