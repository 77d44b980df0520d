package dev.switchboard.environment;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.annotations.meta.Resource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes an {@link Environment} of a configuration that was checked and has its defaults. */
final class EnvironmentBinder {
  private EnvironmentBinder() {}

  static Environment bind(ConfigNode.Mapping json) {
    Section root = new Section(json);
    Deployment deployment = deployment(root.section("environment"));
    Section ownership = root.section("ownership");
    Map<Resource, Ownership> kindOwnership = new EnumMap<>(Resource.class);
    ownership
        .values("kinds", EnvironmentBinder::ownership)
        .forEach((kind, owner) -> kindOwnership.put(kind(kind), owner));
    return new Environment(
        deployment,
        connect(root.section("amazonConnect"), deployment.awsRegion()),
        root.sections("queues", EnvironmentBinder::queue),
        root.sections("lambda", EnvironmentBinder::function),
        root.sections("users", EnvironmentBinder::user),
        dynamicConfiguration(root.section("dynamicConfiguration")),
        monitoring(root.section("monitoring")),
        logging(root.section("logging")),
        security(root.section("security")),
        network(root.section("network")),
        backup(root.section("backupAndRecovery")),
        multiRegion(root.section("multiRegion")),
        quotas(root.section("quotas")),
        root.values("values", Function.identity()),
        kindOwnership,
        byKind(ownership.section("resources"), (s, k) -> s.values(k, EnvironmentBinder::ownership)),
        byKind(
            root.section("existingResources"),
            (s, k) -> s.sections(k, EnvironmentBinder::existing)),
        effective(json));
  }

  private static Deployment deployment(Section s) {
    return new Deployment(
        s.text("name"),
        s.text("stackPrefix"),
        s.text("awsAccount"),
        s.text("awsRegion"),
        s.flag("sharedAccount"),
        s.optionalText("project"),
        s.optionalText("costCenter"),
        s.values("tags", Function.identity()),
        Deployment.Approval.valueOf(constant(s.text("requireApproval"))),
        s.flag("enableTerminationProtection"),
        s.flag("retainData"));
  }

  private static ConnectSettings connect(Section s, String deploymentRegion) {
    Section encryption = s.section("encryption");
    return new ConnectSettings(
        s.optionalText("instanceAlias"),
        s.optionalText("region").orElse(deploymentRegion),
        s.optionalText("identityManagement").map(IdentityManagement::valueOf),
        s.optionalText("directoryId"),
        s.optionalFlag("inboundCallsEnabled"),
        s.optionalFlag("outboundCallsEnabled"),
        s.optionalFlag("contactFlowLogsEnabled"),
        s.optionalFlag("contactLensEnabled"),
        s.optionalFlag("earlyMediaEnabled"),
        new ConnectSettings.Encryption(
            encryption.flag("enabled"), encryption.optionalText("kmsKeyArn")));
  }

  private static QueueSettings queue(Section s) {
    return new QueueSettings(
        s.optionalInteger("maxContacts"),
        s.optionalSection("serviceLevel")
            .map(
                level ->
                    new QueueSettings.ServiceLevel(
                        level.integer("thresholdSeconds"), level.decimal("target"))),
        s.optionalSection("outboundCallerId")
            .map(
                caller ->
                    new QueueSettings.OutboundCallerId(
                        caller.optionalText("name"), caller.optionalText("phoneNumber"))),
        s.values("tags", Function.identity()));
  }

  private static FunctionSettings function(Section s) {
    return new FunctionSettings(
        s.optionalInteger("memoryMb"),
        s.optionalInteger("timeoutSeconds"),
        s.values("environment", Secrets::resolved),
        s.optionalSection("vpcConfig")
            .map(
                vpc ->
                    new FunctionSettings.VpcConfig(
                        vpc.texts("subnetIds"), vpc.texts("securityGroupIds"))),
        s.optionalInteger("reservedConcurrency"),
        s.optionalInteger("provisionedConcurrency"),
        s.optionalSection("scaling").map(EnvironmentBinder::scaling));
  }

  private static FunctionSettings.Scaling scaling(Section s) {
    return new FunctionSettings.Scaling(
        s.integer("maxConcurrency"),
        s.decimal("utilization"),
        s.sections(
            "schedules",
            schedule ->
                new FunctionSettings.Schedule(
                    schedule.text("at"),
                    schedule.optionalText("timeZone"),
                    schedule.optionalInteger("minConcurrency"),
                    schedule.optionalInteger("maxConcurrency"))));
  }

  private static UserSettings user(Section s) {
    return new UserSettings(
        s.optionalText("username"),
        s.optionalText("firstName"),
        s.optionalText("lastName"),
        s.optionalText("email"),
        s.optionalText("mobile"),
        s.optionalText("directoryUserId"),
        s.optionalText("password").map(Secrets::resolved),
        s.optionalText("routingProfile"),
        s.texts("securityProfiles"),
        s.optionalText("hierarchyGroup"),
        s.texts("proficiencies").stream().map(UserSettings.Skill::of).toList(),
        s.values("tags", Function.identity()));
  }

  private static DynamicConfiguration dynamicConfiguration(Section s) {
    Section names = s.section("tableNames");
    Section capacity = s.section("capacity");
    return new DynamicConfiguration(
        s.flag("enabled"),
        DynamicConfiguration.Provider.valueOf(constant(s.text("provider"))),
        new DynamicConfiguration.TableNames(
            names.text("flowConfigurations"),
            names.text("queueConfigurations"),
            names.text("routingConfigurations")),
        new DynamicConfiguration.Capacity(
            DynamicConfiguration.Capacity.Mode.valueOf(constant(capacity.text("mode"))),
            capacity.integer("minUnits"),
            capacity.integer("maxUnits")),
        s.integer("cacheTtlSeconds"),
        s.flag("enableVersioning"),
        s.flag("enableAuditLog"));
  }

  private static Monitoring monitoring(Section s) {
    Section cloudWatch = s.section("cloudWatch");
    Section alarms = s.section("alarms");
    Section failed = s.section("failedEvents");
    Section xRay = s.section("xRay");
    return new Monitoring(
        new Monitoring.CloudWatch(
            cloudWatch.flag("enabled"),
            cloudWatch.flag("detailedMetrics"),
            cloudWatch.integer("logRetentionDays")),
        new Monitoring.Alarms(
            alarms.flag("enabled"),
            alarms.integer("queuedCallsThreshold"),
            alarms.integer("longestWaitTimeThreshold"),
            alarms.decimal("abandonedCallsPercentage"),
            alarms.integer("functionErrorsThreshold"),
            alarms.optionalText("snsTopicArn"),
            alarms.texts("emails")),
        new Monitoring.FailedEvents(failed.flag("enabled"), failed.integer("retentionDays")),
        new Monitoring.XRay(xRay.flag("enabled"), xRay.decimal("samplingRate")));
  }

  private static Logging logging(Section s) {
    Section level = s.section("logLevel");
    Section archive = s.section("s3");
    return new Logging(
        new Logging.LogLevel(
            Logging.Level.valueOf(level.text("default")),
            Logging.Level.valueOf(level.text("amazonConnect")),
            Logging.Level.valueOf(level.text("system"))),
        new Logging.CloudWatch(s.section("cloudWatch").integer("retentionInDays")),
        new Logging.Archive(
            archive.flag("enabled"), archive.optionalText("bucketName"), archive.text("prefix")));
  }

  private static Security security(Section s) {
    Section recording = s.section("callRecording");
    Section lens = s.section("contactLens");
    return new Security(
        s.flag("enableEncryption"),
        s.optionalText("kmsKeyId"),
        new Security.CallRecording(
            recording.flag("enabled"),
            recording.flag("encryptionEnabled"),
            recording.optionalText("s3Bucket"),
            recording.integer("retentionDays")),
        new Security.ContactLens(lens.flag("enabled"), lens.flag("redactPii")),
        new Security.CloudTrail(s.section("cloudTrail").flag("enabled")));
  }

  private static Network network(Section s) {
    return new Network(
        s.flag("enabled"), s.text("cidr"), s.integer("maxAzs"), s.integer("natGateways"));
  }

  private static BackupAndRecovery backup(Section s) {
    Section tables = s.section("dynamoDbBackup");
    Section copies = s.section("crossRegionReplication");
    return new BackupAndRecovery(
        new BackupAndRecovery.DynamoDbBackup(
            tables.flag("enabled"), tables.flag("pointInTimeRecovery")),
        s.flag("s3Versioning"),
        new BackupAndRecovery.CrossRegionReplication(
            copies.flag("enabled"), copies.optionalText("destinationRegion")));
  }

  private static MultiRegion multiRegion(Section s) {
    return new MultiRegion(s.flag("enabled"), s.optionalText("secondaryRegion"));
  }

  private static Quotas quotas(Section s) {
    Map<Quota, Integer> numbers = new EnumMap<>(Quota.class);
    for (Quota quota : Quota.values()) {
      s.optionalInteger(quota.key()).ifPresent(number -> numbers.put(quota, number));
    }
    return new Quotas(numbers);
  }

  private static ExistingResource existing(Section s) {
    return new ExistingResource(
        s.optionalText("arn"), s.optionalText("id"), s.optionalText("name"));
  }

  private static Ownership ownership(String text) {
    return Ownership.valueOf(constant(text));
  }

  private static Resource kind(String plural) {
    return ResourceKinds.ofPlural(plural).orElseThrow();
  }

  /** Reads the same from each kind's object. */
  private interface KindReading<V> {
    Map<String, V> read(Section section, String plural);
  }

  private static <V> Map<Resource, Map<String, V>> byKind(Section s, KindReading<V> reading) {
    Map<Resource, Map<String, V>> all = new EnumMap<>(Resource.class);
    ResourceKinds.all()
        .forEach(
            (plural, kind) -> {
              Map<String, V> found = reading.read(s, plural);
              if (!found.isEmpty()) {
                all.put(kind, found);
              }
            });
    return all;
  }

  /** The constant that a value of the schema stands for: {@code any-change}, {@code onDemand}. */
  private static String constant(String value) {
    return value.replace('-', '_').replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static Map<String, EffectiveValue> effective(ConfigNode.Mapping json) {
    Map<String, EffectiveValue> all = new TreeMap<>();
    flatten(json, "", all);
    return all;
  }

  private static void flatten(ConfigNode node, String path, Map<String, EffectiveValue> all) {
    if (node instanceof ConfigNode.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> flatten(entry.value(), KeyPath.join(path, key), all));
      return;
    }
    if (path.equals("$schema")) {
      return;
    }
    String text = node.text();
    boolean secret = Secrets.isReference(text) || Secrets.namesSecret(KeyPath.last(path));
    all.put(path, new EffectiveValue(text, node.source(), secret));
  }
}
