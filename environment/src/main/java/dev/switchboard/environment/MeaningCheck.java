package dev.switchboard.environment;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.FunctionSettings.Scaling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks values of one environment against each other. */
final class MeaningCheck {
  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):([0-9]*):(.+)");

  private static final Pattern INSTANCE = Pattern.compile("instance/([^/]+).*");

  /**
   * What the resource part of a kind's ARN looks like; its service is Amazon Connect unless said
   * otherwise.
   */
  private static final Map<Resource, Pattern> RESOURCES = resources();

  private final Environment environment;
  private final Source whole;
  private final List<EnvironmentProblem> problems = new ArrayList<>();

  private MeaningCheck(Environment environment, Source whole) {
    this.environment = environment;
    this.whole = whole;
  }

  /**
   * Checks an environment.
   *
   * @param fileName its file's name without {@code .json}
   * @param whole its file
   */
  static List<EnvironmentProblem> check(Environment environment, String fileName, Source whole) {
    MeaningCheck check = new MeaningCheck(environment, whole);
    check.name(fileName);
    check.regions();
    check.directory();
    check.bounds();
    check.existingResources();
    return List.copyOf(check.problems);
  }

  private void name(String fileName) {
    String name = environment.name();
    if (!name.equals(fileName)) {
      add(
          "environment.name",
          "is \"" + name + "\", but the file is " + fileName + ".json; use one name for both");
    }
    if (!environment.amazonConnect().region().equals(environment.region())) {
      add(
          "amazonConnect.region",
          "is \""
              + environment.amazonConnect().region()
              + "\", but environment.awsRegion is \""
              + environment.region()
              + "\"; resources live in the region of their instance");
    }
  }

  private void regions() {
    var copies = environment.backupAndRecovery().crossRegionReplication();
    otherRegion(
        copies.enabled(),
        copies.destinationRegion(),
        "backupAndRecovery.crossRegionReplication",
        "destinationRegion");
    otherRegion(
        environment.multiRegion().enabled(),
        environment.multiRegion().secondaryRegion(),
        "multiRegion",
        "secondaryRegion");
    environment
        .amazonConnect()
        .encryption()
        .kmsKeyArn()
        .ifPresent(arn -> region("amazonConnect.encryption.kmsKeyArn", arn));
    environment.security().kmsKeyId().ifPresent(arn -> region("security.kmsKeyId", arn));
    environment
        .monitoring()
        .alarms()
        .snsTopicArn()
        .ifPresent(arn -> region("monitoring.alarms.snsTopicArn", arn));
    environment
        .queues()
        .forEach(
            (id, queue) ->
                queue
                    .outboundCallerId()
                    .flatMap(QueueSettings.OutboundCallerId::phoneNumber)
                    .ifPresent(
                        arn -> region("queues." + id + ".outboundCallerId.phoneNumber", arn)));
  }

  private void otherRegion(boolean enabled, Optional<String> region, String group, String key) {
    if (enabled && region.isEmpty()) {
      add(group + ".enabled", "is true, but " + group + "." + key + " is missing; name the region");
    }
    if (region.filter(environment.region()::equals).isPresent()) {
      add(
          group + "." + key,
          "is \"" + region.get() + "\", the environment's own region; name another");
    }
  }

  /** An ARN of another region; what is no ARN is left alone. */
  private void region(String path, String value) {
    Matcher arn = ARN.matcher(value);
    if (arn.matches() && !arn.group(2).isEmpty() && !arn.group(2).equals(environment.region())) {
      add(
          path,
          "is in region "
              + arn.group(2)
              + ", but the environment is in "
              + environment.region()
              + "; use one of the same region");
    }
  }

  private void directory() {
    ConnectSettings connect = environment.amazonConnect();
    boolean directory =
        connect
            .identityManagement()
            .filter(IdentityManagement.EXISTING_DIRECTORY::equals)
            .isPresent();
    if (directory && connect.directoryId().isEmpty()) {
      add(
          "amazonConnect.identityManagement",
          "is \"EXISTING_DIRECTORY\", but amazonConnect.directoryId is missing; name the"
              + " directory");
    }
    if (!directory && connect.directoryId().isPresent()) {
      add(
          "amazonConnect.directoryId",
          "is read only when amazonConnect.identityManagement is \"EXISTING_DIRECTORY\";"
              + " leave it out");
    }
  }

  private void bounds() {
    DynamicConfiguration.Capacity capacity = environment.dynamicConfiguration().capacity();
    if (capacity.minUnits() > capacity.maxUnits()) {
      add(
          "dynamicConfiguration.capacity.minUnits",
          "is " + capacity.minUnits() + ", more than maxUnits, which is " + capacity.maxUnits());
    }
    environment.lambda().forEach((id, function) -> concurrency("lambda." + id, function));
  }

  private void concurrency(String function, FunctionSettings settings) {
    settings
        .provisionedConcurrency()
        .ifPresent(warm -> withinReserved(function + ".provisionedConcurrency", warm, settings));
    settings.scaling().ifPresent(scaling -> scaling(function + ".scaling", scaling, settings));
  }

  private void withinReserved(String key, int warm, FunctionSettings settings) {
    settings
        .reservedConcurrency()
        .filter(reserved -> warm > reserved)
        .ifPresent(
            reserved ->
                add(key, "is " + warm + ", more than reservedConcurrency, which is " + reserved));
  }

  private void scaling(String key, Scaling scaling, FunctionSettings settings) {
    Optional<Integer> least = settings.provisionedConcurrency();
    if (least.isEmpty()) {
      add(
          key + ".maxConcurrency",
          "needs provisionedConcurrency beside scaling; write how many are kept warm at least");
      return;
    }
    int most = scaling.maxConcurrency();
    ordered(key + ".maxConcurrency", "provisionedConcurrency", least.get(), most);
    withinReserved(key + ".maxConcurrency", most, settings);
    scaling
        .schedules()
        .forEach(
            (name, schedule) -> {
              String path = key + ".schedules." + name;
              if (schedule.minConcurrency().isEmpty() && schedule.maxConcurrency().isEmpty()) {
                add(path + ".at", "changes nothing; write minConcurrency or maxConcurrency");
              }
              schedule
                  .maxConcurrency()
                  .ifPresent(
                      max -> {
                        withinReserved(path + ".maxConcurrency", max, settings);
                        ordered(
                            path + ".maxConcurrency",
                            "minConcurrency",
                            schedule.minConcurrency().orElse(0),
                            max);
                      });
              schedule
                  .timeZone()
                  .filter(zone -> !ZoneId.getAvailableZoneIds().contains(zone))
                  .ifPresent(
                      zone ->
                          add(
                              path + ".timeZone",
                              "is \""
                                  + zone
                                  + "\", which is no time zone; write one such as"
                                  + " \"Europe/Berlin\""));
            });
  }

  private void ordered(String key, String lower, int least, int most) {
    if (most < least) {
      add(key, "is " + most + ", less than " + lower + ", which is " + least);
    }
  }

  private void existingResources() {
    environment
        .existingResources()
        .forEach(
            (kind, byKey) ->
                byKey.forEach(
                    (key, resource) ->
                        resource
                            .arn()
                            .ifPresent(
                                arn ->
                                    existing(
                                        kind,
                                        "existingResources."
                                            + ResourceKinds.plural(kind)
                                            + "."
                                            + key
                                            + ".arn",
                                        arn))));
  }

  private void existing(Resource kind, String path, String value) {
    Matcher arn = ARN.matcher(value);
    if (!arn.matches()) {
      return;
    }
    boolean ofService = kind == Resource.CUSTOM || services(kind).contains(arn.group(1));
    if (!ofService || !RESOURCES.get(kind).matcher(arn.group(4)).matches()) {
      add(
          path,
          "is \""
              + value
              + "\", which is no ARN of a "
              + kind.words()
              + "; one ends in "
              + RESOURCES
                  .get(kind)
                  .pattern()
                  .replace("[^/]+", "…")
                  .replace("[^:]+", "…")
                  .replace(".+", "…"));
      return;
    }
    region(path, value);
    if (arn.group(1).equals("connect")) {
      place(path, value, arn);
    }
  }

  /** What belongs to an instance is where the instance is. */
  private void place(String path, String value, Matcher arn) {
    String partition = value.split(":", 3)[1];
    String expectedPartition = ExistingArns.partition(environment.region());
    if (!partition.equals(expectedPartition)) {
      add(
          path,
          "is of partition "
              + partition
              + ", but region "
              + environment.region()
              + " is of "
              + expectedPartition);
    } else if (!arn.group(3).equals(environment.account())) {
      add(
          path,
          "is of account "
              + arn.group(3)
              + ", but the environment is of "
              + environment.account()
              + "; use one of the same account");
    }
    Matcher instance = INSTANCE.matcher(arn.group(4));
    Optional<String> expected = ExistingArns.instanceId(environment);
    if (instance.matches() && expected.isPresent() && !instance.group(1).equals(expected.get())) {
      add(
          path,
          "is of instance "
              + instance.group(1)
              + ", but existingResources.instances says "
              + expected.get()
              + "; use one of the same instance");
    }
  }

  /** What the resource part of a kind's ARN looks like, as a regular expression. */
  static String resourcePart(Resource kind) {
    return RESOURCES.get(kind).pattern();
  }

  private static Set<String> services(Resource kind) {
    return switch (kind) {
      case LAMBDA_FUNCTION -> Set.of("lambda");
      case LEX_BOT -> Set.of("lex");
      case STORAGE -> Set.of("s3", "kinesis", "firehose");
      default -> Set.of("connect");
    };
  }

  private static Map<Resource, Pattern> resources() {
    Map<Resource, Pattern> all = new EnumMap<>(Resource.class);
    for (Resource kind : Resource.values()) {
      all.put(
          kind,
          Pattern.compile(
              switch (kind) {
                case CONTACT_FLOW -> "instance/[^/]+/contact-flow/.+";
                case FLOW_MODULE -> "instance/[^/]+/flow-module/.+";
                case QUEUE -> "instance/[^/]+/queue/.+";
                case ROUTING_PROFILE -> "instance/[^/]+/routing-profile/.+";
                case HOURS_OF_OPERATION -> "instance/[^/]+/operating-hours/.+";
                case PROMPT -> "instance/[^/]+/prompt/.+";
                case PHONE_NUMBER -> "phone-number/.+";
                case LAMBDA_FUNCTION -> "function:.+";
                case QUICK_CONNECT -> "instance/[^/]+/transfer-destination/.+";
                case INSTANCE -> "instance/[^/]+";
                case VIEW -> "instance/[^/]+/view/.+";
                case LEX_BOT -> "bot-alias/.+";
                case DATA_TABLE -> "instance/[^/]+/data-table/.+";
                case STORAGE -> ".+";
                case SECURITY_PROFILE -> "instance/[^/]+/security-profile/.+";
                case HIERARCHY_STRUCTURE -> "instance/[^/]+/user-hierarchy-structure";
                case HIERARCHY_GROUP -> "instance/[^/]+/agent-group/.+";
                case AGENT_STATUS -> "instance/[^/]+/agent-state/.+";
                case PREDEFINED_ATTRIBUTE -> "instance/[^/]+/predefined-attribute/.+";
                case USER -> "instance/[^/]+/agent/.+";
                case TASK_TEMPLATE -> "instance/[^/]+/task-template/.+";
                case EMAIL_ADDRESS -> "instance/[^/]+/email-address/.+";
                case EVALUATION_FORM -> "instance/[^/]+/evaluation-form/.+";
                case RULE -> "instance/[^/]+/rule/.+";
                case TRAFFIC_DISTRIBUTION_GROUP -> "traffic-distribution-group/.+";
                case NOTIFICATION -> "instance/[^/]+/notification/.+";
                case WORKSPACE -> "instance/[^/]+/workspace/.+";
                case TEST_CASE -> "instance/[^/]+/test-case/.+";
                case CONTACT_FLOW_VERSION -> "instance/[^/]+/contact-flow/.+";
                case VIEW_VERSION -> "instance/[^/]+/view/.+";
                case DATA_TABLE_ATTRIBUTE, DATA_TABLE_RECORD, CUSTOM -> ".+";
              }));
    }
    return all;
  }

  private void add(String path, String message) {
    Source source = environment.source(path).orElse(whole);
    problems.add(new EnvironmentProblem(source, path, message));
  }
}
