package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiList;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a contact center into the files of a Maven module: a source for each flow and resource, the
 * build, an environment that says where everything is, and a report of what could not be carried.
 */
public final class CenterImport {
  /** The path of the report. */
  public static final String REPORT = "import-report.md";

  /** What the report says of a flow that is left out. */
  public static final String LEFT_OUT = "is not imported";

  /** The kinds that become sources of their own, flows and modules aside. */
  private static final List<ApiKind> DECLARED =
      List.of(
          ApiKind.HOURS,
          ApiKind.QUEUE,
          ApiKind.ROUTING_PROFILE,
          ApiKind.PROMPT,
          ApiKind.QUICK_CONNECT,
          ApiKind.PHONE_NUMBER,
          ApiKind.VIEW,
          ApiKind.SECURITY_PROFILE,
          ApiKind.HIERARCHY_GROUP,
          ApiKind.PREDEFINED_ATTRIBUTE,
          ApiKind.AGENT_STATUS,
          ApiKind.USER);

  private final String packageName;
  private final Catalogue catalogue;
  private final ApiResponses responses;
  private final Identities identities;
  private final String instanceType;
  private final JavaNames names = new JavaNames();
  private final LiftedResources resources;
  private final ResourceMembers members;
  private final Map<String, String> files = new TreeMap<>();
  private final ImportReport report = new ImportReport();
  private final List<Deployed> deployed = new ArrayList<>();

  private CenterImport(
      ApiResponses responses, String packageName, Identities identities, Catalogue catalogue) {
    this.responses = responses;
    this.packageName = packageName;
    this.identities = identities;
    this.catalogue = catalogue;
    this.resources = new LiftedResources(names, identities);
    this.members = new ResourceMembers(responses, resources);
    SourceNames.used(catalogue).forEach(names::reserve);
    identities.types().forEach(names::reserve);
    this.instanceType = names.unique("ContactCenter", "ContactCenter");
  }

  /**
   * A resource that is in the instance and declared in Java.
   *
   * @param kind its kind
   * @param typeName the type that declares it
   * @param arn its ARN, or else its id
   * @param existing whether it is marked {@code @ImportExisting}
   */
  record Deployed(Resource kind, String typeName, String arn, boolean existing) {}

  /**
   * Imports flows of which only the content is known. The same flows give the same files, in
   * whatever order they are given.
   *
   * @param flows the flows
   * @param packageName the package of the sources
   * @return the files by path below the module's folder
   */
  public static Map<String, String> of(List<ExportedFlow> flows, String packageName) {
    return of(ApiResponses.none(), flows, packageName, Identities.none());
  }

  /**
   * Imports what the API of an instance said, and flows that were exported besides. The same input
   * gives the same files.
   *
   * @param responses what the API said
   * @param flows flows that were exported one by one
   * @param packageName the package of the sources
   * @param identities the names that an earlier import gave; those that are new are added
   * @return the files by path below the module's folder
   */
  public static Map<String, String> of(
      ApiResponses responses, List<ExportedFlow> flows, String packageName, Identities identities) {
    var center = new CenterImport(responses, packageName, identities, Catalogue.standard());
    center.importAll(flows);
    return center.files;
  }

  private void importAll(List<ExportedFlow> exported) {
    List<ExportedFlow> flows = new ArrayList<>(exported);
    deployedFlows(ApiKind.CONTACT_FLOW, flows);
    deployedFlows(ApiKind.FLOW_MODULE, flows);
    flows.sort(Comparator.comparing(ExportedFlow::name).thenComparing(ExportedFlow::source));
    Map<ExportedFlow, String> flowTypes = new LinkedHashMap<>();
    for (ExportedFlow flow : flows) {
      flowTypes.put(flow, declare(flow));
    }
    Map<ApiResource, String> resourceTypes = new LinkedHashMap<>();
    for (ApiKind kind : DECLARED) {
      for (ApiResource resource : responses.all(kind)) {
        if (isOfTheCenter(resource)) {
          resourceTypes.put(resource, declare(resource));
        }
      }
    }
    responses.list(ApiList.BOTS).stream()
        .map(b -> b.path("LexV2Bot").path("AliasArn").asText(""))
        .filter(arn -> !arn.isEmpty())
        .sorted()
        .forEach(arn -> resources.lift(Resource.LEX_BOT, Set.of(), arn, ""));
    resourceTypes.forEach(this::importResource);
    flowTypes.forEach(this::importFlow);
    resources.all().stream().filter(r -> !r.imported()).forEach(this::importLifted);
    report.left(responses, DECLARED);
    members.remarks().forEach(report::remark);
    var module =
        new ModuleFiles(
            packageName,
            instanceType,
            responses.instance(),
            resources.all(),
            deployed,
            members.values());
    module.write(files);
    module.remarks().forEach(report::remark);
    files.put(REPORT, report.text(flows.size()));
    files.put(Identities.FILE, FlowCodec.pretty(identities.json()));
  }

  /** Agents' own queues are no part of a contact center's sources. */
  private static boolean isOfTheCenter(ApiResource resource) {
    return !resource.text("QueueType").equals("AGENT");
  }

  private void deployedFlows(ApiKind kind, List<ExportedFlow> flows) {
    for (ApiResource flow : responses.all(kind)) {
      String reason = reasonToLeaveOut(flow, kind);
      Optional<FlowType> type = FlowTypes.named(flow.text("Type"));
      if (state(flow).equals("ARCHIVED")) {
        report.remark("\"" + flow.name() + "\" is archived in the instance, and left there");
        continue;
      }
      if (!reason.isEmpty()) {
        report.leftOut(flow.name(), flow.id(), reason);
        continue;
      }
      try {
        flows.add(
            new ExportedFlow(
                flow.name(),
                kind == ApiKind.CONTACT_FLOW ? type : Optional.empty(),
                flow.text("Description"),
                FlowCodec.parse(flow.text("Content")).content(),
                flow.id(),
                Optional.of(flow)));
      } catch (FlowFormatException e) {
        report.leftOut(flow.name(), flow.id(), "its content " + e.problem());
      }
    }
  }

  private static String state(ApiResource flow) {
    return flow.text("State").isEmpty() ? flow.text("ContactFlowState") : flow.text("State");
  }

  private static String reasonToLeaveOut(ApiResource flow, ApiKind kind) {
    if (flow.text("Content").isEmpty()) {
      return "its content is not among the responses; add "
          + kind.detail().orElseThrow().call()
          + "/"
          + flow.id()
          + ".json";
    }
    return kind == ApiKind.CONTACT_FLOW && FlowTypes.named(flow.text("Type")).isEmpty()
        ? "its type \"" + flow.text("Type") + "\" is none that flows have in Java"
        : "";
  }

  private String declare(ExportedFlow flow) {
    Optional<ApiResource> resource = flow.deployed();
    List<String> keys =
        resource.map(r -> List.of(r.id(), flow.name())).orElse(List.of(flow.name()));
    String typeName =
        identities.type(
            flow.kind(), keys, () -> names.unique(flow.name(), flow.kind().annotation()));
    List<String> values =
        resource.map(r -> List.of(r.arn().isEmpty() ? r.id() : r.arn(), r.id())).orElse(List.of());
    resources.imported(flow.kind(), values, flow.name(), typeName);
    return typeName;
  }

  private String declare(ApiResource resource) {
    Resource kind = resource.kind().resource().orElseThrow();
    String suffix = Placement.suffix(kind);
    String fallback = suffix + "Of" + Integer.toHexString(resource.id().hashCode());
    String value = resource.arn().isEmpty() ? resource.id() : resource.arn();
    String typeName =
        identities.type(
            kind,
            List.of(resource.id(), value),
            () ->
                names.unique(
                    LiftedResources.suffixed(words(resource), suffix, fallback), fallback));
    resources.imported(kind, List.of(value, resource.id()), resource.name(), typeName);
    return typeName;
  }

  /** What a resource is called; a phone number is called by what it is for, not by its digits. */
  private static String words(ApiResource resource) {
    if (resource.kind() != ApiKind.PHONE_NUMBER) {
      return resource.name().replaceFirst("\\.wav$", "");
    }
    String digits = resource.name().replaceAll("\\D", "");
    return resource.text("PhoneNumberDescription").isBlank()
        ? resource.text("PhoneNumberCountryCode")
            + " "
            + digits.substring(Math.max(0, digits.length() - 4))
        : resource.text("PhoneNumberDescription");
  }

  private void importResource(ApiResource resource, String typeName) {
    Resource kind = resource.kind().resource().orElseThrow();
    boolean existing = !members.isDeclared(resource);
    Map<String, Expression> written = members.of(resource, typeName);
    if (kind == Resource.HOURS_OF_OPERATION) {
      written.putIfAbsent("timeZone", Expression.text("UTC"));
    }
    var source = new ImportedResource(kind, typeName, written, existing, List.of());
    files.put(path(kind, typeName), JavaSource.of(source, packageName));
    String value = resource.arn().isEmpty() ? resource.id() : resource.arn();
    deployed.add(new Deployed(kind, typeName, value, existing));
    report.carried(kind);
  }

  private void importFlow(ExportedFlow file, String typeName) {
    try {
      ImportedFlow flow = FlowImport.of(file, typeName, resources, catalogue, identities);
      files.put(path(flow.kind(), typeName), JavaSource.of(flow, packageName));
      flow.remarks().forEach(r -> report.remark("`" + typeName + "`: " + r));
      EndedServices.in(file.content(), catalogue)
          .forEach(e -> report.ended("`" + typeName + "`: " + e));
      file.deployed()
          .ifPresent(
              r ->
                  deployed.add(
                      new Deployed(
                          flow.kind(), typeName, r.arn().isEmpty() ? r.id() : r.arn(), false)));
      report.carried(flow.kind());
    } catch (UnimportableFlowException e) {
      report.leftOut(file.name(), file.source(), e.getMessage());
      file.deployed().ifPresent(r -> keepAsExisting(file, typeName, r));
    }
  }

  /** A flow that can't be said in Java stays as it is, and others may still refer to it. */
  private void keepAsExisting(ExportedFlow file, String typeName, ApiResource resource) {
    Map<String, Expression> written = new LinkedHashMap<>();
    written.put("name", Expression.text(file.name()));
    file.type()
        .filter(t -> t != FlowType.CONTACT_FLOW)
        .ifPresent(t -> written.put("type", new Expression.Literal("FlowType." + t)));
    var source = new ImportedResource(file.kind(), typeName, written, true, List.of());
    files.put(path(file.kind(), typeName), JavaSource.of(source, packageName));
    String value = resource.arn().isEmpty() ? resource.id() : resource.arn();
    deployed.add(new Deployed(file.kind(), typeName, value, true));
  }

  private void importLifted(LiftedResource resource) {
    boolean existing = resource.awsManagedView().isEmpty();
    var source =
        new ImportedResource(
            resource.kind(), resource.typeName(), declaration(resource), existing, List.of());
    files.put(path(resource.kind(), resource.typeName()), JavaSource.of(source, packageName));
    report.referred(resource.kind());
    if (!responses.isEmpty() && DECLARED.stream().anyMatch(k -> isListed(k, resource.kind()))) {
      report.remark(
          "`"
              + resource.typeName()
              + "`: a flow refers to the "
              + resource.kind().words()
              + " \""
              + resource.value()
              + "\", which is not among the responses");
    }
  }

  private boolean isListed(ApiKind kind, Resource resource) {
    return kind.resource().filter(resource::equals).isPresent()
        && kind != ApiKind.VIEW
        && !responses.all(kind).isEmpty();
  }

  private Map<String, Expression> declaration(LiftedResource resource) {
    Map<String, Expression> written = new LinkedHashMap<>();
    if (resource.kind() != Resource.PHONE_NUMBER) {
      written.put("name", Expression.text(resource.name()));
    }
    if (resource.kind() == Resource.HOURS_OF_OPERATION) {
      written.put("timeZone", Expression.text("UTC"));
    }
    resource.awsManagedView().ifPresent(v -> written.put("awsManaged", Expression.text(v)));
    resources
        .flowType(resource)
        .ifPresent(t -> written.put("type", new Expression.Literal("FlowType." + t)));
    return written;
  }

  private String path(Resource kind, String typeName) {
    return "src/main/java/"
        + packageName.replace('.', '/')
        + "/"
        + Placement.folder(kind)
        + "/"
        + typeName
        + ".java";
  }
}
