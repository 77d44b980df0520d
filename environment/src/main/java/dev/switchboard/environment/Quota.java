package dev.switchboard.environment;

/**
 * A quota of an instance that AWS raises on request: the keys of the group {@code quotas}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html">Amazon
 *     Connect service quotas</a>
 */
public enum Quota {
  /** Flows, modules not counted. */
  FLOWS("flows", 100),
  /** Flow modules. */
  MODULES("modules", 200),
  /** Queues. */
  QUEUES("queues", 100),
  /** Routing profiles. */
  ROUTING_PROFILES("routingProfiles", 500),
  /** Pairs of queue and channel in one routing profile. */
  QUEUE_CHANNEL_PAIRS_PER_ROUTING_PROFILE("queueChannelPairsPerRoutingProfile", 50),
  /** Hours of operation. */
  HOURS_OF_OPERATION("hoursOfOperation", 100),
  /** Prompts. */
  PROMPTS("prompts", 500),
  /** Quick connects. */
  QUICK_CONNECTS("quickConnects", 100),
  /** Phone numbers. */
  PHONE_NUMBERS("phoneNumbers", 10),
  /** Lambda functions that flows may invoke. */
  LAMBDA_FUNCTIONS("lambdaFunctions", 50),
  /** Aliases of Lex V2 bots that flows may use. */
  LEX_BOT_ALIASES("lexBotAliases", 100),
  /** Data tables. */
  DATA_TABLES("dataTables", 100),
  /** Email addresses. */
  EMAIL_ADDRESSES("emailAddresses", 100),
  /** Users, those of the file included. */
  USERS("users", 500),
  /** Security profiles. */
  SECURITY_PROFILES("securityProfiles", 100),
  /** Hierarchy groups. */
  HIERARCHY_GROUPS("hierarchyGroups", 500),
  /** Predefined attributes. */
  PREDEFINED_ATTRIBUTES("predefinedAttributes", 150),
  /** Proficiencies of one user. */
  PROFICIENCIES_PER_USER("proficienciesPerUser", 10);

  private final String key;
  private final int standard;

  Quota(String key, int standard) {
    this.key = key;
    this.standard = standard;
  }

  /** The key in the group {@code quotas}. */
  public String key() {
    return key;
  }

  /** The path of the key, such as {@code quotas.flows}. */
  public String path() {
    return KeyPath.join("quotas", key);
  }

  /** What a new account has. */
  public int standard() {
    return standard;
  }
}
