package dev.switchboard.cli.instance;

/** A list that belongs to one thing of an instance, such as the queues of a routing profile. */
public enum ApiChild {
  /** The queues of a routing profile, with their priorities. */
  ROUTING_PROFILE_QUEUES(
      ApiKind.ROUTING_PROFILE,
      "list-routing-profile-queues",
      "/routing-profiles/{instance}/{id}/queues",
      "RoutingProfileQueueConfigSummaryList"),
  /** The dates on which other hours hold. */
  HOURS_OVERRIDES(
      ApiKind.HOURS,
      "list-hours-of-operation-overrides",
      "/hours-of-operations/{instance}/{id}/overrides",
      "HoursOfOperationOverrideList"),
  /** The quick connects that agents of a queue see. */
  QUEUE_QUICK_CONNECTS(
      ApiKind.QUEUE,
      "list-queue-quick-connects",
      "/queues/{instance}/{id}/quick-connects",
      "QuickConnectSummaryList"),
  /** What a security profile permits. */
  SECURITY_PROFILE_PERMISSIONS(
      ApiKind.SECURITY_PROFILE,
      "list-security-profile-permissions",
      "/security-profiles-permissions/{instance}/{id}",
      "Permissions"),
  /** What a user is good at. */
  USER_PROFICIENCIES(
      ApiKind.USER,
      "list-user-proficiencies",
      "/users/{instance}/{id}/proficiencies",
      "UserProficiencyList");

  private final ApiKind parent;
  private final String call;
  private final String path;
  private final String items;

  ApiChild(ApiKind parent, String call, String path, String items) {
    this.parent = parent;
    this.call = call;
    this.path = path;
    this.items = items;
  }

  /** The kind of thing that each list belongs to. */
  public ApiKind parent() {
    return parent;
  }

  /** The call's name, such as {@code list-queue-quick-connects}. */
  public String call() {
    return call;
  }

  /** Its path. */
  public String path() {
    return path;
  }

  /** The key of the things in its response. */
  public String items() {
    return items;
  }
}
