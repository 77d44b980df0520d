package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.ResourceKinds;
import dev.switchboard.flow.content.FlowCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private final String packageName;
  private final String instanceType;
  private final Collection<LiftedResource> resources;
  private final List<String> remarks = new ArrayList<>();

  ModuleFiles(String packageName, String instanceType, Collection<LiftedResource> resources) {
    this.packageName = packageName;
    this.instanceType = instanceType;
    this.resources = resources;
  }

  /** What has to be filled in by hand; known after {@link #write}. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Adds the files beside the sources, by path below the module's folder. */
  void write(Map<String, String> files) {
    Map<String, String> values = values(files);
    files.put("pom.xml", resource("pom.xml").replace("@package@", packageName));
    files.put("cdk.json", resource("cdk.json"));
    files.put(
        "src/main/java/" + packageName.replace('.', '/') + "/" + instanceType + ".java",
        "package "
            + packageName
            + ";\n\n"
            + "import dev.switchboard.annotations.ImportExisting;\n"
            + "import dev.switchboard.annotations.Instance;\n\n"
            + "@Instance(alias = \"imported\")\n@ImportExisting\ninterface "
            + instanceType
            + " {}\n");
    files.put("config/base.json", "{}\n");
    files.put("config/development.json", FlowCodec.pretty(environment(values)));
  }

  private ObjectNode environment(Map<String, String> values) {
    Matcher arn =
        INSTANCE_ARN.matcher(
            resources.stream()
                .map(LiftedResource::value)
                .sorted()
                .reduce("", (a, b) -> a + " " + b));
    boolean known = arn.find();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode environment = root.putObject("environment");
    environment.put("name", "development");
    environment.put("stackPrefix", "imported-dev");
    environment.put("awsAccount", known ? arn.group(3) : "111111111111");
    environment.put("awsRegion", known ? arn.group(2) : "us-east-1");
    ObjectNode existing = root.putObject("existingResources");
    existing
        .putObject(ResourceKinds.plural(Resource.INSTANCE))
        .putObject(instanceType)
        .put(
            "arn",
            known
                ? arn.group()
                : "arn:aws:connect:us-east-1:111111111111:instance/00000000-0000-0000-0000-000000000000");
    if (!known) {
      remarks.add(
          "`config/development.json`: no flow names the instance; fill in `awsAccount`, `awsRegion`"
              + " and the instance's ARN");
    }
    resources.stream()
        .filter(r -> !r.imported() && r.awsManagedView().isEmpty())
        .sorted(Comparator.comparing(LiftedResource::kind).thenComparing(LiftedResource::typeName))
        .forEach(
            r -> {
              ObjectNode entry =
                  existing
                      .withObjectProperty(ResourceKinds.plural(r.kind()))
                      .withObjectProperty(r.typeName());
              entry.put(r.value().startsWith("arn:") ? "arn" : "id", r.value());
            });
    if (!values.isEmpty()) {
      ObjectNode given = root.putObject("values");
      values.forEach(given::put);
      remarks.add(
          "`config/development.json`: fill in what "
              + String.join(", ", values.keySet())
              + " stand for");
    }
    return root;
  }

  /** The environment values that the sources name; what they stand for is not in the flows. */
  private static Map<String, String> values(Map<String, String> files) {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".java")) {
        Matcher value = VALUE.matcher(file.getValue());
        while (value.find()) {
          values.put(value.group(1), value.group(1));
        }
      }
    }
    return values;
  }

  private static String resource(String name) {
    try (InputStream in = ModuleFiles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
