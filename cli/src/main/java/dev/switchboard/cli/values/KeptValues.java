package dev.switchboard.cli.values;

import dev.switchboard.cli.instance.SignedConnection;
import dev.switchboard.environment.DynamicConfiguration;
import dev.switchboard.environment.DynamicConfiguration.Provider;
import dev.switchboard.environment.DynamicConfiguration.TableNames;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.values.Keeping;
import dev.switchboard.values.ValueStore;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** The values of one environment, in its tables or in Amazon Connect's. */
final class KeptValues implements AutoCloseable {
  private final Environment environment;
  private final DeclaredValues declared;
  private final String profile;
  private final URI endpoint;
  private final Optional<DynamoDbClient> client;
  private final Optional<SignedConnection> connect;

  KeptValues(Environment environment, DeclaredValues declared, String profile, URI endpoint) {
    this.environment = environment;
    this.declared = declared;
    this.profile = profile;
    this.endpoint = endpoint;
    requireTables();
    // The SDK's logging interface would say that nothing listens to it.
    System.setProperty(
        "slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
    boolean dataTables = environment.dynamicConfiguration().provider() == Provider.DATA_TABLES;
    this.client = dataTables ? Optional.empty() : Optional.of(dynamoDb());
    this.connect = dataTables ? Optional.of(connect()) : Optional.empty();
  }

  private DynamoDbClient dynamoDb() {
    return configured(DynamoDbClient.builder())
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private SignedConnection connect() {
    try {
      return new SignedConnection(
          Optional.of(environment.region()),
          Optional.ofNullable(profile),
          Optional.ofNullable(endpoint));
    } catch (IOException e) {
      throw new ValuesException(e.getMessage());
    }
  }

  private void requireTables() {
    DynamicConfiguration settings = environment.dynamicConfiguration();
    if (!settings.enabled()) {
      throw new ValuesException(
          "environment \""
              + environment.name()
              + "\" keeps no values, so the defaults hold; set dynamicConfiguration.enabled and"
              + " deploy it");
    }
  }

  /** What is declared. */
  DeclaredValues declared() {
    return declared;
  }

  /** The environment. */
  Environment environment() {
    return environment;
  }

  /** Where a set is kept. */
  StoredSet store(DeclaredSet set) {
    DynamicConfiguration settings = environment.dynamicConfiguration();
    if (connect.isPresent()) {
      return new DataTableSet(
          new DataTables(environment, connect.get()), set, environment.prefix() + "-" + set.name());
    }
    return new TableSet(
        new ValueStore(
            client.orElseThrow(),
            table(set),
            new Keeping(settings.enableVersioning(), settings.enableAuditLog()),
            Clock.systemUTC()),
        set.name());
  }

  /** The table of a set. */
  private String table(DeclaredSet set) {
    TableNames names = environment.dynamicConfiguration().tableNames();
    String name =
        switch (set.about()) {
          case "FLOWS" -> names.flowConfigurations();
          case "QUEUES" -> names.queueConfigurations();
          case "ROUTING" -> names.routingConfigurations();
          default ->
              throw new ValuesException(
                  "the values of " + set.name() + " are about " + set.about() + ", which is new");
        };
    return environment.prefix() + "-" + name;
  }

  /** The ARN that AWS knows the caller by, who must be in the environment's account. */
  String caller() {
    try (StsClient sts =
        configured(StsClient.builder())
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build()) {
      GetCallerIdentityResponse identity = sts.getCallerIdentity();
      if (!identity.account().equals(environment.account())) {
        throw new ValuesException(
            "you are "
                + identity.arn()
                + ", but environment \""
                + environment.name()
                + "\" is in account "
                + environment.account());
      }
      return identity.arn();
    }
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(B builder) {
    builder.region(Region.of(environment.region())).credentialsProvider(credentials());
    return endpoint == null ? builder : builder.endpointOverride(endpoint);
  }

  private AwsCredentialsProvider credentials() {
    DefaultCredentialsProvider.Builder builder = DefaultCredentialsProvider.builder();
    return (profile == null ? builder : builder.profileName(profile)).build();
  }

  @Override
  public void close() {
    client.ifPresent(DynamoDbClient::close);
    connect.ifPresent(SignedConnection::close);
  }
}
