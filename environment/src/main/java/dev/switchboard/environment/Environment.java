package dev.switchboard.environment;

import dev.switchboard.annotations.meta.Resource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that one environment says: read, checked, complete with defaults, immutable.
 *
 * @param deployment account, region, prefix, tags, care
 * @param amazonConnect settings of the instance
 * @param queues settings of queues, by logical id
 * @param lambda settings of Lambda functions, by logical id
 * @param users settings of users, by logical id; those that no type declares are users of this
 *     environment alone
 * @param values what {@code ${name}} reads
 * @param kindOwnership who owns the resources of a kind
 * @param resourceOwnership who owns one resource, by kind and logical id; wins over its kind's
 * @param existingResources resources that exist already, by kind and key
 * @param effective every value with its source, by key path; see {@link EffectiveValue}
 */
public record Environment(
    Deployment deployment,
    ConnectSettings amazonConnect,
    Map<String, QueueSettings> queues,
    Map<String, FunctionSettings> lambda,
    Map<String, UserSettings> users,
    DynamicConfiguration dynamicConfiguration,
    Monitoring monitoring,
    Logging logging,
    Security security,
    Network network,
    BackupAndRecovery backupAndRecovery,
    MultiRegion multiRegion,
    Quotas quotas,
    Map<String, String> values,
    Map<Resource, Ownership> kindOwnership,
    Map<Resource, Map<String, Ownership>> resourceOwnership,
    Map<Resource, Map<String, ExistingResource>> existingResources,
    Map<String, EffectiveValue> effective) {

  public Environment {
    queues = Sorted.copyOf(queues);
    lambda = Sorted.copyOf(lambda);
    users = Sorted.copyOf(users);
    values = Sorted.copyOf(values);
    kindOwnership = Sorted.byKind(kindOwnership);
    resourceOwnership = Sorted.byKindAndId(resourceOwnership);
    existingResources = Sorted.byKindAndId(existingResources);
    effective = Sorted.copyOf(effective);
  }

  /** The environment's name, such as {@code production}. */
  public String name() {
    return deployment.name();
  }

  /** The account's twelve digits. */
  public String account() {
    return deployment.awsAccount();
  }

  /** The region of every stack. */
  public String region() {
    return deployment.awsRegion();
  }

  /** What the names of stacks and functions start with. */
  public String prefix() {
    return deployment.stackPrefix();
  }

  /**
   * The tags of every stack: the environment's own, and Environment, ManagedBy, Project and
   * CostCenter.
   */
  public Map<String, String> tags() {
    Map<String, String> tags = new TreeMap<>(deployment.tags());
    tags.put("Environment", name());
    tags.put("ManagedBy", "CDK");
    deployment.project().ifPresent(project -> tags.put("Project", project));
    deployment.costCenter().ifPresent(center -> tags.put("CostCenter", center));
    return Sorted.copyOf(tags);
  }

  /** What is said of a queue. */
  public QueueSettings queue(String id) {
    return queues.getOrDefault(id, QueueSettings.NONE);
  }

  /** What is said of a Lambda function. */
  public FunctionSettings function(String id) {
    return lambda.getOrDefault(id, FunctionSettings.NONE);
  }

  /** What is said of a user. */
  public UserSettings user(String id) {
    return users.getOrDefault(id, UserSettings.NONE);
  }

  /** The value behind {@code ${name}}. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The existing resource of a kind under a key. */
  public Optional<ExistingResource> existing(Resource kind, String key) {
    return Optional.ofNullable(existingResources.getOrDefault(kind, Map.of()).get(key));
  }

  /** Who owns a resource, if the environment says so: for this one, or for its kind. */
  public Optional<Ownership> ownership(Resource kind, String id) {
    Ownership own = resourceOwnership.getOrDefault(kind, Map.of()).get(id);
    return Optional.ofNullable(own == null ? kindOwnership.get(kind) : own);
  }

  /**
   * What the environment says where the contact center runs in another region. What belongs to a
   * region by its nature, such as existing keys, buckets, subnets and resources of the instance, is
   * left out; an alias of a key may exist in both.
   *
   * @param region the other region
   * @param existing what exists there already; nothing of its kinds is created there
   */
  public Environment inRegion(
      String region, Map<Resource, Map<String, ExistingResource>> existing) {
    Map<Resource, Ownership> owners = new EnumMap<>(Resource.class);
    owners.putAll(kindOwnership);
    existing.keySet().forEach(kind -> owners.put(kind, Ownership.IMPORTED));
    Map<String, FunctionSettings> functions = new TreeMap<>();
    lambda.forEach((id, function) -> functions.put(id, function.inAnotherRegion()));
    return new Environment(
        deployment.inRegion(region),
        amazonConnect.inRegion(region),
        queues,
        functions,
        users,
        dynamicConfiguration,
        monitoring.inAnotherRegion(),
        logging.inAnotherRegion(),
        security.inAnotherRegion(),
        network,
        backupAndRecovery.inAnotherRegion(),
        new MultiRegion(false, Optional.empty()),
        quotas,
        values,
        owners,
        resourceOwnership,
        existing,
        effective);
  }

  /** Where the value of a key path comes from, such as {@code queues.SalesQueue.maxContacts}. */
  public Optional<Source> source(String keyPath) {
    return Optional.ofNullable(effective.get(keyPath)).map(EffectiveValue::source);
  }
}
