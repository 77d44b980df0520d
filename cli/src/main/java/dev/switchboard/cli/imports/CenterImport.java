package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the flows of a contact center into the files of a Maven module: a source for each flow, one
 * for the resources of each kind that they refer to, the build, an environment with the entries for
 * those, and a report of what could not be carried.
 */
public final class CenterImport {
  /** The path of the report. */
  public static final String REPORT = "import-report.md";

  /** What the report says of a flow that is left out. */
  public static final String LEFT_OUT = "is not imported";

  private static final int DESCRIPTION = 500;

  private final String packageName;
  private final Catalogue catalogue;
  private final JavaNames names = new JavaNames();
  private final LiftedResources resources = new LiftedResources(names);
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> report = new ArrayList<>();
  private int carried;

  private CenterImport(String packageName, Catalogue catalogue) {
    this.packageName = packageName;
    this.catalogue = catalogue;
    SourceNames.used(catalogue).forEach(names::reserve);
  }

  /**
   * Imports flows. The same flows give the same files, in whatever order they are given.
   *
   * @param flows the flows
   * @param packageName the package of the sources
   * @return the files by path below the module's folder
   */
  public static Map<String, String> of(List<ExportedFlow> flows, String packageName) {
    var center = new CenterImport(packageName, Catalogue.standard());
    center.importAll(
        flows.stream()
            .sorted(Comparator.comparing(ExportedFlow::name).thenComparing(ExportedFlow::source))
            .toList());
    return center.files;
  }

  private void importAll(List<ExportedFlow> flows) {
    Map<ExportedFlow, String> typeNames = new LinkedHashMap<>();
    for (ExportedFlow flow : flows) {
      Resource kind = flow.type().isPresent() ? Resource.CONTACT_FLOW : Resource.FLOW_MODULE;
      String typeName = names.unique(flow.name(), kind.annotation());
      typeNames.put(flow, typeName);
      resources.imported(kind, flow.name(), typeName);
    }
    typeNames.forEach(this::importFlow);
    writeResources();
    var module =
        new ModuleFiles(
            packageName, names.unique("ContactCenter", "ContactCenter"), resources.all());
    module.write(files);
    report.addAll(module.remarks());
    files.put(REPORT, report(flows.size()));
  }

  private void importFlow(ExportedFlow file, String typeName) {
    String description =
        file.description().length() > DESCRIPTION
            ? file.description().substring(0, DESCRIPTION)
            : file.description();
    try {
      ImportedFlow flow =
          FlowImport.of(
              file.content(),
              typeName,
              file.name(),
              file.type(),
              description,
              resources,
              catalogue);
      files.put(sourcePath(typeName), JavaSource.of(flow, packageName));
      flow.remarks().forEach(r -> report.add("`" + typeName + "`: " + r));
      carried++;
    } catch (UnimportableFlowException e) {
      report.add(
          "**" + file.name() + "** (" + file.source() + ") " + LEFT_OUT + ": " + e.getMessage());
    }
  }

  private void writeResources() {
    Map<Resource, List<LiftedResource>> byKind = new TreeMap<>();
    for (LiftedResource resource : resources.all()) {
      if (!resource.imported()) {
        byKind.computeIfAbsent(resource.kind(), k -> new ArrayList<>()).add(resource);
      }
    }
    byKind.forEach(
        (kind, list) -> {
          list.sort(Comparator.comparing(LiftedResource::typeName));
          Map<String, Map<String, Expression>> members = new LinkedHashMap<>();
          list.forEach(r -> members.put(r.typeName(), declaration(r)));
          files.put(
              sourcePath("Existing" + kind.annotation() + "s"),
              JavaSource.of(list, packageName, members));
        });
  }

  private Map<String, Expression> declaration(LiftedResource resource) {
    Map<String, Expression> members = new LinkedHashMap<>();
    if (resource.kind() != Resource.PHONE_NUMBER) {
      members.put("name", new Expression.Literal(JavaLiteral.string(resource.name())));
    }
    if (resource.kind() == Resource.HOURS_OF_OPERATION) {
      members.put("timeZone", new Expression.Literal("\"UTC\""));
    }
    resource
        .awsManagedView()
        .ifPresent(v -> members.put("awsManaged", new Expression.Literal(JavaLiteral.string(v))));
    resources
        .flowType(resource)
        .ifPresent(t -> members.put("type", new Expression.Literal("FlowType." + t)));
    return members;
  }

  private String sourcePath(String typeName) {
    return "src/main/java/" + packageName.replace('.', '/') + "/" + typeName + ".java";
  }

  private String report(int flows) {
    StringBuilder text = new StringBuilder("# Import report\n\n");
    text.append(carried).append(" of ").append(flows).append(" flows are imported.\n");
    if (!report.isEmpty()) {
      text.append("\n## What deserves a look\n\n");
      report.forEach(line -> text.append("- ").append(line).append('\n'));
    }
    return text.toString();
  }
}
