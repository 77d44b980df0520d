package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.module.ModuleTemplate;
import dev.switchboard.environment.ResourceKinds;
import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that make a Maven module of imported sources: the build, the instance, and one
 * environment that says where the instance and the existing resources are.
 */
final class ModuleFiles {
  private static final Pattern INSTANCE_ARN =
      Pattern.compile(
          "arn:(aws[-a-z0-9]*):connect:([-a-z0-9]+):(\\d{12}):instance/([-a-zA-Z0-9]+)");
  private static final Pattern VALUE = Pattern.compile("\\$\\{([A-Za-z]\\w*)\\}");

  private static final String PLACEHOLDER_ACCOUNT = "111111111111";

  private final String packageName;
  private final String instanceType;
  private final Optional<ObjectNode> instance;
  private final Collection<LiftedResource> resources;
  private final List<CenterImport.Deployed> deployed;
  private final Map<String, String> knownValues;
  private final List<String> remarks = new ArrayList<>();

  ModuleFiles(
      String packageName,
      String instanceType,
      Optional<ObjectNode> instance,
      Collection<LiftedResource> resources,
      List<CenterImport.Deployed> deployed,
      Map<String, String> knownValues) {
    this.packageName = packageName;
    this.instanceType = instanceType;
    this.instance = instance;
    this.resources = resources;
    this.deployed = deployed;
    this.knownValues = knownValues;
  }

  /** What has to be filled in by hand; known after {@link #write}. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Adds the files beside the sources, by path below the module's folder. */
  void write(Map<String, String> files) {
    Map<String, String> values = values(files);
    String alias = instance.map(i -> i.path("InstanceAlias").asText("")).orElse("");
    files.putAll(ModuleTemplate.build(packageName));
    files.put(
        "src/main/java/" + packageName.replace('.', '/') + "/" + instanceType + ".java",
        "package "
            + packageName
            + ";\n\n"
            + "import dev.switchboard.annotations.ImportExisting;\n"
            + "import dev.switchboard.annotations.Instance;\n\n"
            + "@Instance(alias = "
            + JavaLiteral.string(alias.isEmpty() ? "imported" : alias)
            + ")\n@ImportExisting\npublic interface "
            + instanceType
            + " {}\n");
    files.put("config/base.json", "{}\n");
    files.put("config/development.json", FlowCodec.pretty(environment(values)));
  }

  private ObjectNode environment(Map<String, String> values) {
    Matcher arn = INSTANCE_ARN.matcher(arns());
    boolean known = arn.find();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode environment = root.putObject("environment");
    environment.put("name", "development");
    environment.put("stackPrefix", "imported-dev");
    environment.put("awsAccount", known ? arn.group(3) : PLACEHOLDER_ACCOUNT);
    environment.put("awsRegion", known ? arn.group(2) : "us-east-1");
    if (!known) {
      remarks.add(
          "`config/development.json`: no flow names the instance; fill in `awsAccount`, `awsRegion`"
              + " and the instance's ARN");
    }
    deservesALook();
    ownership(root);
    ObjectNode existing = root.putObject("existingResources");
    existing
        .putObject(ResourceKinds.plural(Resource.INSTANCE))
        .putObject(instanceType)
        .put(
            "arn",
            known
                ? arn.group()
                : "arn:aws:connect:us-east-1:"
                    + PLACEHOLDER_ACCOUNT
                    + ":instance/00000000-0000-0000-0000-000000000000");
    Map<Resource, Map<String, String>> entries = new TreeMap<>();
    resources.stream()
        .filter(r -> !r.imported() && r.awsManagedView().isEmpty())
        .forEach(r -> entry(entries, r.kind(), r.typeName(), r.value()));
    deployed.forEach(d -> entry(entries, d.kind(), d.typeName(), d.arn()));
    entries.forEach(
        (kind, byType) ->
            byType.forEach(
                (type, value) ->
                    existing
                        .withObjectProperty(ResourceKinds.plural(kind))
                        .withObjectProperty(type)
                        .put(value.startsWith("arn:") ? "arn" : "id", value)));
    if (!values.isEmpty()) {
      ObjectNode given = root.putObject("values");
      values.forEach(given::put);
      List<String> unknown =
          values.keySet().stream().filter(v -> !knownValues.containsKey(v)).toList();
      if (!unknown.isEmpty()) {
        remarks.add(
            "`config/development.json`: fill in what " + String.join(", ", unknown) + " stand for");
      }
    }
    return root;
  }

  /** What the environment's checks or the synthesis would only say later. */
  private void deservesALook() {
    TreeSet<String> instances = new TreeSet<>();
    Matcher arn = INSTANCE_ARN.matcher(arns());
    while (arn.find()) {
      instances.add(arn.group());
    }
    if (instances.size() > 1) {
      remarks.add(
          "the flows were exported from "
              + instances.size()
              + " instances: "
              + String.join(", ", instances)
              + "; import one at a time, or correct the ARNs in `config/development.json`");
    }
    resources.stream()
        .filter(r -> r.kind() == Resource.LAMBDA_FUNCTION && !r.value().startsWith("arn:"))
        .sorted(Comparator.comparing(LiftedResource::typeName))
        .forEach(
            r ->
                remarks.add(
                    "`config/development.json`: `existingResources.lambdas."
                        + r.typeName()
                        + "` is \""
                        + r.value()
                        + "\" in the flows, which is no ARN; write the function's `arn` in place of"
                        + " `id`"));
  }

  /** What is in the instance stays as it is until somebody says otherwise, one by one. */
  private void ownership(ObjectNode root) {
    Map<Resource, TreeSet<String>> imported = new TreeMap<>();
    deployed.stream()
        .filter(d -> !d.existing())
        .forEach(d -> imported.computeIfAbsent(d.kind(), k -> new TreeSet<>()).add(d.typeName()));
    if (!imported.isEmpty()) {
      ObjectNode byKind = root.putObject("ownership").putObject("resources");
      imported.forEach(
          (kind, types) -> {
            ObjectNode owners = byKind.putObject(ResourceKinds.plural(kind));
            types.forEach(t -> owners.put(t, "imported"));
          });
    }
  }

  private String arns() {
    StringBuilder arns = new StringBuilder();
    arns.append(instance.map(i -> i.path("Arn").asText("")).orElse(""));
    deployed.stream()
        .map(CenterImport.Deployed::arn)
        .sorted()
        .forEach(a -> arns.append(' ').append(a));
    resources.stream().map(LiftedResource::value).sorted().forEach(a -> arns.append(' ').append(a));
    return arns.toString();
  }

  private static void entry(
      Map<Resource, Map<String, String>> entries, Resource kind, String type, String value) {
    entries.computeIfAbsent(kind, k -> new TreeMap<>()).put(type, value);
  }

  /** The environment values that the sources name; what they stand for is not in the flows. */
  private Map<String, String> values(Map<String, String> files) {
    Map<String, String> values = new TreeMap<>(knownValues);
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".java")) {
        Matcher value = VALUE.matcher(file.getValue());
        while (value.find()) {
          values.putIfAbsent(value.group(1), value.group(1));
        }
      }
    }
    return values;
  }
}
