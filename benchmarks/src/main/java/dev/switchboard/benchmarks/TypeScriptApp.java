package dev.switchboard.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CDK app in TypeScript that makes the same resources as a cloud assembly: a typed construct for
 * each, its properties written out, and the same files as assets. What one would write by hand,
 * without loops; the least that any TypeScript app of these templates has to do.
 */
final class TypeScriptApp {
  /** Properties that CloudFormation takes as they are: documents, and maps whose keys are data. */
  private static final Set<String> VERBATIM =
      Set.of(
          "AssumeRolePolicyDocument",
          "DashboardBody",
          "KeyPolicy",
          "PolicyDocument",
          "RepositoryPolicyText",
          "ResourcePolicy",
          "Template",
          "Variables");

  /** A run of capitals that no word begins with, or what begins with a capital. */
  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+");

  private final Path assembly;
  private final Map<String, JsonNode> templates;
  private final JsonNode manifest;

  private TypeScriptApp(Path assembly, Map<String, JsonNode> templates, JsonNode manifest) {
    this.assembly = assembly;
    this.templates = templates;
    this.manifest = manifest;
  }

  /** The app that makes what an assembly holds. */
  static TypeScriptApp of(Path assembly) throws IOException {
    return new TypeScriptApp(assembly, templates(assembly), manifest(assembly));
  }

  private static JsonNode manifest(Path assembly) throws IOException {
    return new ObjectMapper().readTree(assembly.resolve("manifest.json").toFile());
  }

  /** The templates of an assembly by the names of their stacks; the folder may hold older ones. */
  static Map<String, JsonNode> templates(Path assembly) throws IOException {
    Map<String, JsonNode> templates = new TreeMap<>();
    for (Map.Entry<String, JsonNode> artifact : manifest(assembly).path("artifacts").properties()) {
      if (artifact.getValue().path("type").asText().equals("aws:cloudformation:stack")) {
        Path file = assembly.resolve(artifact.getKey() + ".template.json");
        templates.put(artifact.getKey(), new ObjectMapper().readTree(file.toFile()));
      }
    }
    return templates;
  }

  /** The resources of all templates. */
  int resources() {
    return templates.values().stream().mapToInt(t -> t.path("Resources").size()).sum();
  }

  /** The source. */
  String source() throws IOException {
    Map<String, String> imports = new TreeMap<>();
    StringBuilder body = new StringBuilder();
    for (Map.Entry<String, JsonNode> stack : templates.entrySet()) {
      stack(stack.getKey(), stack.getValue(), imports, body);
    }
    StringBuilder source = new StringBuilder("import * as cdk from 'aws-cdk-lib';\n");
    imports.forEach(
        (name, module) ->
            source.append("import * as " + name + " from 'aws-cdk-lib/" + module + "';\n"));
    return source
        .append("\nconst app = new cdk.App({ analyticsReporting: false, postCliContext: {\n")
        .append("  '@aws-cdk/core:defaultCrossStackReferences': 'weak',\n")
        .append("  '@aws-cdk/core:validateAgainstDefaultRules': true,\n")
        .append("  '@aws-cdk/core:failSynthOnValidationErrors': false } });\n")
        .append(body)
        .append("app.synth();\n")
        .toString();
  }

  private void stack(
      String name, JsonNode template, Map<String, String> imports, StringBuilder body)
      throws IOException {
    String environment = manifest.path("artifacts").path(name).path("environment").asText();
    String[] place = environment.replace("aws://", "").split("/");
    body.append("{\n  const stack = new cdk.Stack(app, '" + name + "', ")
        .append("{ env: { account: '" + place[0] + "', region: '" + place[1] + "' } });\n");
    assets(name, imports, body);
    Map<String, JsonNode> resources = new LinkedHashMap<>();
    template.path("Resources").properties().forEach(e -> resources.put(e.getKey(), e.getValue()));
    resources.forEach((id, resource) -> resource(id, resource, imports, body));
    resources.forEach((id, resource) -> dependencies(id, resource, body));
    template
        .path("Outputs")
        .properties()
        .forEach(
            output ->
                body.append("  new cdk.CfnOutput(stack, '" + output.getKey() + "Output', ")
                    .append("{ value: " + value(output.getValue().path("Value")))
                    .append(" }).overrideLogicalId('" + output.getKey() + "');\n"));
    body.append("}\n");
  }

  private void assets(String stack, Map<String, String> imports, StringBuilder body)
      throws IOException {
    Path file = assembly.resolve(stack + ".assets.json");
    if (!Files.exists(file)) {
      return;
    }
    List<String> paths = new ArrayList<>();
    new ObjectMapper()
        .readTree(file.toFile())
        .path("files")
        .forEach(f -> paths.add(f.path("source").path("path").asText()));
    for (String path : new TreeSet<>(paths)) {
      if (!path.endsWith(".template.json")) {
        imports.put("assets", "aws-s3-assets");
        body.append("  new assets.Asset(stack, 'Asset" + Math.abs(path.hashCode()) + "', ")
            .append("{ path: " + quoted(assembly.resolve(path).toAbsolutePath().toString()))
            .append(" });\n");
      }
    }
  }

  private static void resource(
      String id, JsonNode resource, Map<String, String> imports, StringBuilder body) {
    String type = resource.path("Type").asText();
    String[] parts = type.split("::");
    JsonNode properties = resource.path("Properties");
    String variable = "  const " + variable(id) + " = ";
    if (parts.length == 3 && parts[0].equals("AWS")) {
      String module = "aws-" + parts[1].toLowerCase(Locale.ROOT);
      String name = parts[1].toLowerCase(Locale.ROOT);
      imports.put(name, module);
      body.append(variable + "new " + name + ".Cfn" + parts[2] + "(stack, '" + id + "', ")
          .append(properties(properties) + " as any);\n");
    } else {
      body.append(variable + "new cdk.CfnResource(stack, '" + id + "', ")
          .append("{ type: '" + type + "', properties: " + verbatim(properties) + " });\n");
    }
    // The construct's place in the tree is not the point; its logical id is.
    body.append("  " + variable(id) + ".overrideLogicalId('" + id + "');\n");
    for (String option : List.of("DeletionPolicy", "UpdateReplacePolicy", "Condition")) {
      if (resource.has(option)) {
        body.append("  " + variable(id) + ".addOverride('" + option + "', ")
            .append(quoted(resource.path(option).asText()) + ");\n");
      }
    }
  }

  private static void dependencies(String id, JsonNode resource, StringBuilder body) {
    JsonNode depends = resource.path("DependsOn");
    List<JsonNode> all = new ArrayList<>();
    if (depends.isArray()) {
      depends.forEach(all::add);
    } else if (depends.isTextual()) {
      all.add(depends);
    }
    all.forEach(
        d ->
            body.append(
                "  " + variable(id) + ".addResourceDependency(" + variable(d.asText()) + ");\n"));
  }

  private static String properties(JsonNode properties) {
    StringBuilder object = new StringBuilder("{");
    properties
        .properties()
        .forEach(
            property ->
                object
                    .append(object.length() > 1 ? ", " : " ")
                    .append(camelCase(property.getKey()) + ": ")
                    .append(
                        VERBATIM.contains(property.getKey())
                            ? verbatim(property.getValue())
                            : value(property.getValue())));
    return object.append(" }").toString();
  }

  private static String value(JsonNode value) {
    if (isIntrinsic(value)) {
      return "cdk.Token.asString(" + value + ")";
    } else if (value.isObject()) {
      return properties(value);
    } else if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(value(item)));
      return "[" + String.join(", ", items) + "]";
    }
    return value.toString();
  }

  private static String verbatim(JsonNode value) {
    return value.isMissingNode() ? "{}" : value.toString();
  }

  private static boolean isIntrinsic(JsonNode value) {
    if (!value.isObject() || value.size() != 1) {
      return false;
    }
    String key = value.fieldNames().next();
    return key.equals("Ref") || key.startsWith("Fn::");
  }

  /**
   * As the CDK spells properties: {@code SSESpecification} becomes {@code sseSpecification}, and
   * {@code ResourceARN} {@code resourceArn}.
   */
  private static String camelCase(String name) {
    StringBuilder spelled = new StringBuilder();
    for (Matcher word = WORD.matcher(name); word.find(); ) {
      String text = word.group();
      spelled
          .append(
              spelled.isEmpty() ? text.substring(0, 1).toLowerCase(Locale.ROOT) : text.charAt(0))
          .append(text.substring(1).toLowerCase(Locale.ROOT));
    }
    return spelled.toString();
  }

  private static String variable(String id) {
    return "r" + id;
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }
}
