package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.BackupAndRecovery;
import dev.switchboard.environment.ConnectSettings;
import dev.switchboard.environment.Deployment;
import dev.switchboard.environment.DynamicConfiguration;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.Logging;
import dev.switchboard.environment.Monitoring;
import dev.switchboard.environment.MultiRegion;
import dev.switchboard.environment.Network;
import dev.switchboard.environment.Ownership;
import dev.switchboard.environment.QueueSettings;
import dev.switchboard.environment.Quotas;
import dev.switchboard.environment.Security;
import dev.switchboard.environment.UserSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Environments for tests. */
public final class TestEnvironments {
  static final String INSTANCE =
      "arn:aws:connect:eu-central-1:111122223333:instance/0a1b2c3d-0000-0000-0000-000000000000";

  static final String NUMBER = "arn:aws:connect:eu-central-1:111122223333:phone-number/4711";

  private static final String BOT =
      "arn:aws:lex:eu-central-1:111122223333:bot-alias/ABCDEFGHIJ/TSTALIASI";

  private TestEnvironments() {}

  /** Staging: guarded, with one override, one value and one existing queue. */
  public static Environment staging() {
    return new Environment(
        new Deployment(
            "staging",
            "acme-staging",
            "111122223333",
            "eu-central-1",
            false,
            Optional.of("Acme"),
            Optional.of("CC-42"),
            Map.of(),
            Deployment.Approval.BROADENING,
            true,
            true),
        new ConnectSettings(
            Optional.of("acme-staging"),
            "eu-central-1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(false),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new ConnectSettings.Encryption(false, Optional.empty())),
        Map.of(
            "OrdersQueue",
            new QueueSettings(
                Optional.of(25),
                Optional.empty(),
                Optional.of(
                    new QueueSettings.OutboundCallerId(
                        Optional.of("Acme Staging"), Optional.of(NUMBER))),
                Map.of("Priority", "high"))),
        Map.of(),
        Map.of(),
        new DynamicConfiguration(
            false,
            DynamicConfiguration.Provider.DYNAMO_DB,
            new DynamicConfiguration.TableNames("flows", "queues", "routing"),
            new DynamicConfiguration.Capacity(DynamicConfiguration.Capacity.Mode.ON_DEMAND, 1, 1),
            300,
            false,
            false),
        new Monitoring(
            new Monitoring.CloudWatch(false, false, 30),
            new Monitoring.Alarms(false, 25, 300, 0.05, 5, Optional.empty(), List.of()),
            new Monitoring.FailedEvents(false, 14),
            new Monitoring.XRay(false, 0.1)),
        new Logging(
            new Logging.LogLevel(Logging.Level.INFO, Logging.Level.INFO, Logging.Level.WARN),
            new Logging.CloudWatch(30),
            new Logging.Archive(false, Optional.empty(), "logs/")),
        new Security(
            false,
            Optional.empty(),
            new Security.CallRecording(false, false, Optional.empty(), 90),
            new Security.ContactLens(false, false),
            new Security.CloudTrail(false)),
        new Network(false, "10.0.0.0/16", 2, 1),
        new BackupAndRecovery(
            new BackupAndRecovery.DynamoDbBackup(false, false),
            false,
            new BackupAndRecovery.CrossRegionReplication(false, Optional.empty())),
        new MultiRegion(false, Optional.empty()),
        Quotas.standard(),
        Map.of(
            "brandName",
            "Acme \"West\"",
            "mobile",
            "+49301234567",
            "moduleId",
            "0a1b2c3d-1111-0000-0000-000000000000",
            "deskOrigin",
            "https://desk.acme.example",
            "certificate",
            "-----BEGIN CERTIFICATE-----"),
        Map.of(),
        Map.of(),
        Map.of(
            Resource.INSTANCE,
            Map.of(
                "Acme",
                new ExistingResource(Optional.of(INSTANCE), Optional.empty(), Optional.empty())),
            Resource.LAMBDA_FUNCTION,
            Map.of(
                "Lookup",
                new ExistingResource(
                    Optional.of("arn:aws:lambda:eu-central-1:111122223333:function:lookup"),
                    Optional.empty(),
                    Optional.empty())),
            Resource.LEX_BOT,
            Map.of(
                "OrderBot",
                new ExistingResource(Optional.of(BOT + "1"), Optional.empty(), Optional.empty()),
                "SmalltalkBot",
                new ExistingResource(Optional.of(BOT + "2"), Optional.empty(), Optional.empty())),
            Resource.USER,
            Map.of(
                "Legacy",
                new ExistingResource(Optional.empty(), Optional.of("4711"), Optional.empty())),
            Resource.PREDEFINED_ATTRIBUTE,
            Map.of(
                "Region",
                new ExistingResource(
                    Optional.empty(), Optional.of("Region"), Optional.of("Region"))),
            Resource.STORAGE,
            Map.of(
                "Events",
                new ExistingResource(
                    Optional.of("arn:aws:kinesis:eu-central-1:111122223333:stream/events"),
                    Optional.empty(),
                    Optional.empty())),
            Resource.VIEW,
            Map.of(
                "Survey",
                new ExistingResource(
                    Optional.of(INSTANCE + "/view/survey"), Optional.empty(), Optional.empty())),
            Resource.QUEUE,
            Map.of(
                "LegacyQueue",
                new ExistingResource(
                    Optional.of(INSTANCE + "/queue/77"), Optional.empty(), Optional.empty()))),
        Map.of());
  }

  /** Staging, where one resource exists already. */
  static Environment importing(Resource kind, String id, String arn) {
    return owning(
        kind,
        id,
        Ownership.IMPORTED,
        new ExistingResource(Optional.of(arn), Optional.empty(), Optional.empty()));
  }

  /** Staging, where one resource exists already and is owned in some way. */
  static Environment owning(
      Resource kind, String id, Ownership ownership, ExistingResource existing) {
    Environment staging = staging();
    return new Environment(
        staging.deployment(),
        staging.amazonConnect(),
        staging.queues(),
        staging.lambda(),
        staging.users(),
        staging.dynamicConfiguration(),
        staging.monitoring(),
        staging.logging(),
        staging.security(),
        staging.network(),
        staging.backupAndRecovery(),
        staging.multiRegion(),
        staging.quotas(),
        staging.values(),
        Map.of(),
        Map.of(kind, Map.of(id, ownership)),
        Map.of(kind, Map.of(id, existing)),
        Map.of());
  }

  /** Staging, which records calls with a key of its own, for two weeks. */
  static Environment recording() {
    Environment staging = staging();
    ConnectSettings connect = staging.amazonConnect();
    return with(
        staging,
        new ConnectSettings(
            connect.instanceAlias(),
            connect.region(),
            connect.identityManagement(),
            connect.directoryId(),
            connect.inboundCallsEnabled(),
            connect.outboundCallsEnabled(),
            connect.contactFlowLogsEnabled(),
            connect.contactLensEnabled(),
            connect.earlyMediaEnabled(),
            new ConnectSettings.Encryption(true, Optional.empty())),
        Map.of(),
        new Security(
            false,
            Optional.empty(),
            new Security.CallRecording(true, true, Optional.empty(), 14),
            new Security.ContactLens(false, false),
            new Security.CloudTrail(false)));
  }

  /** Staging, with another name for Ann, and Bob, whom no type declares. */
  static Environment staffed() {
    Environment staging = staging();
    return with(
        staging,
        staging.amazonConnect(),
        Map.of(
            "Ann",
            user("ann.staging", Optional.empty(), List.of(), List.of()),
            "Bob",
            user(
                "bob",
                Optional.of("Agent"),
                List.of("Agents"),
                List.of(new UserSettings.Skill("Language", "German", 4)))),
        staging.security());
  }

  private static UserSettings user(
      String name,
      Optional<String> routingProfile,
      List<String> securityProfiles,
      List<UserSettings.Skill> skills) {
    return new UserSettings(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        routingProfile.map(p -> "{{resolve:secretsmanager:acme/bob:SecretString:password}}"),
        routingProfile,
        securityProfiles,
        routingProfile.map(p -> "Berlin"),
        skills,
        Map.of());
  }

  private static Environment with(
      Environment staging,
      ConnectSettings connect,
      Map<String, UserSettings> users,
      Security security) {
    return new Environment(
        staging.deployment(),
        connect,
        staging.queues(),
        staging.lambda(),
        users,
        staging.dynamicConfiguration(),
        staging.monitoring(),
        staging.logging(),
        security,
        staging.network(),
        staging.backupAndRecovery(),
        staging.multiRegion(),
        staging.quotas(),
        staging.values(),
        staging.kindOwnership(),
        staging.resourceOwnership(),
        staging.existingResources(),
        staging.effective());
  }
}
