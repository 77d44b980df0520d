package dev.switchboard.environment;

/**
 * Values that change without a deployment: the group {@code dynamicConfiguration}.
 *
 * @param enabled whether the tables exist
 * @param cacheTtlSeconds how long a function keeps what it read
 * @param enableVersioning whether every version of a value is kept
 * @param enableAuditLog whether who, when and why is kept
 */
public record DynamicConfiguration(
    boolean enabled,
    Provider provider,
    TableNames tableNames,
    Capacity capacity,
    int cacheTtlSeconds,
    boolean enableVersioning,
    boolean enableAuditLog) {

  /** Where the values are. */
  public enum Provider {
    /** DynamoDB tables that a Lambda function reads. */
    DYNAMO_DB,
    /** Amazon Connect's data tables that flows read themselves. */
    DATA_TABLES
  }

  /** The tables' names, without the environment's prefix. */
  public record TableNames(
      String flowConfigurations, String queueConfigurations, String routingConfigurations) {}

  /**
   * How the tables are paid for.
   *
   * @param mode by request, or provisioned between the two bounds
   * @param minUnits the least read and write units
   * @param maxUnits the most read and write units that scaling may set
   */
  public record Capacity(Mode mode, int minUnits, int maxUnits) {
    /** How a table's capacity is set. */
    public enum Mode {
      /** Each request is paid. */
      ON_DEMAND,
      /** Capacity is reserved and scales by use. */
      PROVISIONED
    }
  }
}
