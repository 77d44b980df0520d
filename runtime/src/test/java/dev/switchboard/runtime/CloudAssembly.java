package dev.switchboard.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cloud assembly, resolved as CloudFormation would: what it would reject is told, in words. */
final class CloudAssembly {
  private static final int RESOURCES = 500;
  private static final int OUTPUTS = 200;
  private static final int BYTES = 1_000_000;

  /** Of all environment variables of a function together. */
  private static final int VARIABLES = 4096;

  /** Of all inline policies of a role together. */
  private static final int POLICIES = 10_240;

  private static final int WIDGETS = 500;
  private static final int METRICS = 2500;
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^!][^}]*)}");

  private final Path folder;
  private final Map<String, JsonNode> templates = new TreeMap<>();
  private final Map<String, Set<String>> stackDependencies = new TreeMap<>();
  private final Map<String, String> stackNames = new TreeMap<>();
  private final Map<String, String> regions = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  CloudAssembly(Path folder) throws IOException {
    this.folder = folder;
    ObjectMapper json = new ObjectMapper();
    JsonNode artifacts = json.readTree(folder.resolve("manifest.json").toFile()).path("artifacts");
    for (Iterator<String> names = artifacts.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (artifacts.path(name).path("type").asText().equals("aws:cloudformation:stack")) {
        JsonNode artifact = artifacts.path(name);
        stackNames.put(name, artifact.at("/properties/stackName").asText(name));
        String place = artifact.path("environment").asText();
        regions.put(name, place.substring(place.lastIndexOf('/') + 1));
        templates.put(name, json.readTree(folder.resolve(name + ".template.json").toFile()));
        Set<String> dependencies = new TreeSet<>();
        artifacts.path(name).path("dependencies").forEach(d -> dependencies.add(d.asText()));
        stackDependencies.put(name, dependencies);
      }
    }
    stackDependencies.values().forEach(d -> d.retainAll(templates.keySet()));
  }

  Set<String> stacks() {
    return templates.keySet();
  }

  JsonNode template(String stack) {
    return templates.get(stack);
  }

  JsonNode resources(String stack) {
    return templates.get(stack).path("Resources");
  }

  Set<String> dependencies(String stack) {
    return stackDependencies.get(stack);
  }

  /** What CloudFormation would reject; empty if nothing. */
  List<String> problems() throws IOException {
    problems.clear();
    circle("stack dependencies", stackDependencies);
    for (String stack : templates.keySet()) {
      check(stack, templates.get(stack));
    }
    stubsWithoutContent();
    return problems;
  }

  /** What each resource of a stack waits for, in that stack. */
  Map<String, Set<String>> needs(String stack) {
    Map<String, Set<String>> needs = new TreeMap<>();
    resources(stack)
        .properties()
        .forEach(
            entry -> {
              Set<String> found = new TreeSet<>();
              references(stack, entry.getValue(), found);
              found.removeIf(id -> !resources(stack).has(id));
              needs.put(entry.getKey(), found);
            });
    return needs;
  }

  private void check(String stack, JsonNode template) throws IOException {
    Map<String, Set<String>> needs = new TreeMap<>();
    JsonNode resources = template.path("Resources");
    resources
        .properties()
        .forEach(
            entry -> {
              Set<String> found = new TreeSet<>();
              references(stack, entry.getValue(), found);
              needs.put(entry.getKey(), found);
            });
    template.path("Outputs").forEach(output -> references(stack, output, new HashSet<>()));
    needs.forEach(
        (id, found) ->
            found.stream()
                .filter(
                    target -> !resources.has(target) && !template.path("Parameters").has(target))
                .forEach(
                    target ->
                        problems.add(
                            stack + "." + id + " refers to " + target + ", which is missing")));
    circle(stack, needs);
    template
        .path("Outputs")
        .forEach(
            output -> {
              if (output.has("Export")) {
                problems.add(stack + " exports a value");
              }
            });
    for (Iterator<Map.Entry<String, JsonNode>> all = resources.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> resource = all.next();
      properties(stack + "." + resource.getKey(), resource.getValue());
    }
    if (resources.size() > RESOURCES) {
      problems.add(stack + " has " + resources.size() + " resources");
    }
    if (template.path("Outputs").size() > OUTPUTS) {
      problems.add(stack + " has " + template.path("Outputs").size() + " outputs");
    }
    if (Files.size(folder.resolve(stack + ".template.json")) > BYTES) {
      problems.add(stack + " is larger than 1 MB");
    }
  }

  private void properties(String name, JsonNode resource) throws IOException {
    JsonNode properties = resource.path("Properties");
    switch (resource.path("Type").asText()) {
      case "AWS::Lambda::Function" ->
          atMost(VARIABLES, "bytes of variables", name, properties.at("/Environment/Variables"));
      case "AWS::IAM::Role" ->
          atMost(POLICIES, "bytes of policies", name, properties.path("Policies"));
      case "AWS::CloudWatch::Dashboard" -> {
        int metrics = 0;
        JsonNode widgets = dashboard(properties.path("DashboardBody")).path("widgets");
        for (JsonNode widget : widgets) {
          metrics += widget.at("/properties/metrics").size();
        }
        if (widgets.size() > WIDGETS || metrics > METRICS) {
          problems.add(name + " has " + widgets.size() + " widgets, " + metrics + " metrics");
        }
      }
      default -> {}
    }
  }

  private void atMost(int most, String what, String name, JsonNode value) {
    int size = value.toString().getBytes(StandardCharsets.UTF_8).length;
    if (size > most) {
      problems.add(name + " has " + size + " " + what);
    }
  }

  /** The body of a dashboard; what is known at deployment only, such as an id, is left out. */
  static JsonNode dashboard(JsonNode body) throws IOException {
    StringBuilder text = new StringBuilder(body.isTextual() ? body.asText() : "");
    body.at("/Fn::Join/1").forEach(part -> text.append(part.isTextual() ? part.asText() : "x"));
    return new ObjectMapper().readTree(text.toString());
  }

  /** A file of a function's code. */
  String file(String stack, String function, String name) throws IOException {
    String key = resources(stack).path(function).at("/Properties/Code/S3Key").asText();
    return Files.readString(folder.resolve("asset." + key.replace(".zip", "")).resolve(name));
  }

  private void references(String stack, JsonNode node, Set<String> found) {
    if (node.isArray()) {
      node.forEach(item -> references(stack, item, found));
      return;
    }
    node.properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              switch (field.getKey()) {
                case "Ref" -> found.add(value.asText());
                case "Fn::GetAtt" ->
                    found.add(
                        value.isArray() ? value.get(0).asText() : value.asText().split("\\.")[0]);
                case "DependsOn" -> dependsOn(value, found);
                case "Fn::Sub" -> {
                  Matcher matcher =
                      SUBSTITUTION.matcher(
                          value.isArray() ? value.get(0).asText() : value.asText());
                  while (matcher.find()) {
                    found.add(matcher.group(1).split("\\.")[0]);
                  }
                }
                case "Fn::GetStackOutput" -> stackOutput(stack, value);
                case "Fn::ImportValue" -> problems.add(stack + " imports " + value);
                default -> references(stack, value, found);
              }
            });
    found.removeIf(name -> name.startsWith("AWS::"));
  }

  private static void dependsOn(JsonNode value, Set<String> found) {
    if (value.isTextual()) {
      found.add(value.asText());
    }
    value.forEach(item -> found.add(item.asText()));
  }

  private void stackOutput(String stack, JsonNode reference) {
    String producer = producer(stack, reference);
    String output = reference.path("OutputName").asText();
    if (!templates.containsKey(producer) || !templates.get(producer).path("Outputs").has(output)) {
      problems.add(stack + " reads output " + output + " of " + producer + ", which is missing");
    } else if (!stackDependencies.get(stack).contains(producer)) {
      problems.add(stack + " reads " + producer + " without depending on it");
    }
  }

  /** The stack that a reference reads, by what it is called in the assembly. */
  private String producer(String stack, JsonNode reference) {
    String name = reference.path("StackName").asText();
    String region = reference.path("Region").asText(regions.get(stack));
    return templates.keySet().stream()
        .filter(
            artifact ->
                stackNames.get(artifact).equals(name) && regions.get(artifact).equals(region))
        .findFirst()
        .orElse(name);
  }

  /** Every flow whose content is a stub must get its content in the same deployment. */
  private void stubsWithoutContent() {
    Set<String> filled = new HashSet<>();
    templates.forEach(
        (stack, template) ->
            template
                .path("Resources")
                .forEach(
                    resource -> {
                      if (resource.path("Type").asText().equals("Custom::SwitchboardFlowContent")) {
                        filled.add(flow(stack, resource.path("Properties").path("FlowArn")));
                      }
                    }));
    templates.forEach(
        (stack, template) ->
            template
                .path("Resources")
                .properties()
                .forEach(
                    entry -> {
                      String content =
                          entry.getValue().path("Properties").path("Content").toString();
                      if (content.contains("\\\"StartAction\\\":\\\"Stub\\\"")
                          && !filled.remove(stack + "." + entry.getKey())) {
                        problems.add(stack + "." + entry.getKey() + " is left with stub content");
                      }
                    }));
    filled.forEach(flow -> problems.add(flow + " gets content, but is no stub"));
  }

  private String flow(String stack, JsonNode arn) {
    if (arn.has("Fn::GetAtt")) {
      return stack + "." + arn.path("Fn::GetAtt").get(0).asText();
    }
    JsonNode output = arn.path("Fn::GetStackOutput");
    String producer = producer(stack, output);
    JsonNode value =
        templates
            .get(producer)
            .path("Outputs")
            .path(output.path("OutputName").asText())
            .path("Value");
    return producer + "." + value.path("Fn::GetAtt").get(0).asText();
  }

  private void circle(String where, Map<String, Set<String>> edges) {
    Map<String, Integer> state = new HashMap<>();
    for (String node : edges.keySet()) {
      visit(where, node, edges, state);
    }
  }

  private void visit(
      String where, String node, Map<String, Set<String>> edges, Map<String, Integer> state) {
    if (state.getOrDefault(node, 0) == 2) {
      return;
    }
    if (state.getOrDefault(node, 0) == 1) {
      problems.add(where + ": circular dependency through " + node);
      return;
    }
    state.put(node, 1);
    edges.getOrDefault(node, Set.of()).forEach(target -> visit(where, target, edges, state));
    state.put(node, 2);
  }
}
