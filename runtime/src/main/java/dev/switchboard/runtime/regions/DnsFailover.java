package dev.switchboard.runtime.regions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import software.amazon.awscdk.services.route53.CfnHealthCheck;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.constructs.Construct;

/**
 * Moves a name of one's own, such as that of a web site or an API beside the contact center, to a
 * second region while the first does not answer. It can't move calls, which don't go by DNS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html">Active-passive
 *     failover</a>
 */
public final class DnsFailover {
  private static final int HTTPS = 443;
  private static final int INTERVAL_SECONDS = 30;
  private static final int FAILURES = 3;

  /** Whoever has looked a name up asks again after this time. */
  private static final String TTL_SECONDS = "60";

  private DnsFailover() {}

  /** Builds the records of a name. */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private String hostedZoneId;
    private String name;
    private String primary;
    private String secondary;
    private String healthPath = "/health";

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /** Starts in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /** The zone that the name belongs to. */
    public Builder hostedZoneId(String hostedZoneId) {
      this.hostedZoneId = hostedZoneId;
      return this;
    }

    /** The name that users know. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The names of the endpoints in the first and in the second region. */
    public Builder endpoints(String primary, String secondary) {
      this.primary = primary;
      this.secondary = secondary;
      return this;
    }

    /** What is asked over HTTPS, and must answer with 200 or 300; by default {@code /health}. */
    public Builder healthPath(String healthPath) {
      this.healthPath = healthPath;
      return this;
    }

    /** Adds the health check and both records. */
    public void build() {
      String check =
          CfnHealthCheck.Builder.create(scope, id + "Health")
              .healthCheckConfig(
                  CfnHealthCheck.HealthCheckConfigProperty.builder()
                      .type("HTTPS")
                      .fullyQualifiedDomainName(Objects.requireNonNull(primary, "endpoints"))
                      .port(HTTPS)
                      .resourcePath(healthPath)
                      .requestInterval(INTERVAL_SECONDS)
                      .failureThreshold(FAILURES)
                      .build())
              .build()
              .getRef();
      record("Primary", primary, check);
      record("Secondary", secondary, null);
    }

    private void record(String role, String endpoint, String healthCheck) {
      CfnRecordSet.Builder.create(scope, id + role)
          .hostedZoneId(Objects.requireNonNull(hostedZoneId, "hostedZoneId"))
          .name(Objects.requireNonNull(name, "name"))
          .type("CNAME")
          .ttl(TTL_SECONDS)
          .setIdentifier(role)
          .failover(role.toUpperCase(Locale.ROOT))
          .healthCheckId(healthCheck)
          .resourceRecords(List.of(Objects.requireNonNull(endpoint, "endpoints")))
          .build();
    }
  }
}
