package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.Ownership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the processor generates, byte by byte: one folder for each feature. {@code
 * -Dgolden.update=true} writes the files anew; read them in the diff like other code.
 */
class GeneratedStacksTest {
  private static final Path GOLDEN = GoldenCenters.FOLDER;

  static Stream<String> features() throws IOException {
    return GoldenCenters.features().stream();
  }

  @ParameterizedTest
  @MethodSource("features")
  void generates(String feature) throws IOException {
    Path folder = GOLDEN.resolve(feature);
    GeneratedCenter center = GeneratedCenter.compile(folder.resolve("Center.java"));

    assertThat(center.compilation().errors()).isEmpty();
    assertThat(center.compilation().warnings()).isEmpty();
    Map<String, String> actual = center.sources();
    actual.put("notes.txt", notes(center));
    if (Boolean.getBoolean("golden.update")) {
      write(folder, actual);
    }
    assertThat(actual).isEqualTo(golden(folder));
  }

  @ParameterizedTest
  @MethodSource("features")
  void synthesizes(String feature) throws Exception {
    GoldenCenters.Synthesized center = GoldenCenters.synthesized(feature);

    assertThat(center.summary().findings()).isEmpty();
    assertThat(new CloudAssembly(center.assembly()).problems()).isEmpty();
  }

  @Test
  void refersToWhatTheEnvironmentDoesNotOwn(@TempDir Path folder) throws Exception {
    String arn = TestEnvironments.INSTANCE + "/queue/orders";
    Summary summary =
        SynthesizedCenter.of(
            GeneratedCenter.compile(GOLDEN.resolve("QueueWithEverything").resolve("Center.java")),
            TestEnvironments.importing(Resource.QUEUE, "Orders", arn),
            folder);

    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    assertThat(assembly.resources("acme-staging-Queues").has("Orders")).isFalse();
    assertThat(assembly.resources("acme-staging-Flows").has("OrdersQuickConnects")).isFalse();
    assertThat(assembly.resources("acme-staging-Flows").path("Main").toString()).contains(arn);
  }

  @Test
  void looksUpByNameWhatTheEnvironmentDoesNotOwn(@TempDir Path folder) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            GeneratedCenter.compile(GOLDEN.resolve("QueueWithEverything").resolve("Center.java")),
            TestEnvironments.owning(
                Resource.QUEUE,
                "Orders",
                Ownership.IMPORTED,
                new ExistingResource(
                    Optional.empty(), Optional.empty(), Optional.of("Old orders"))),
            folder);

    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    assertThat(assembly.resources("acme-staging-Queues").has("Orders")).isFalse();
    assertThat(assembly.dependencies("acme-staging-Existing"))
        .containsExactly("acme-staging-Instance");
    // One look-up, whoever refers to the queue, and a function that may list queues and no more.
    JsonNode existing = assembly.resources("acme-staging-Existing");
    assertThat(ofType(existing, "Custom::SwitchboardResourceLookup"))
        .containsOnlyKeys("QueueOrders");
    assertThat(existing.at("/QueueOrders/Properties/Name").asText()).isEqualTo("Old orders");
    assertThat(
            existing
                .at(
                    "/ResourceLookupHandlerRole/Properties/Policies/0/PolicyDocument/Statement/1/Action")
                .toString())
        .isEqualTo("[\"connect:ListQueues\"]");
    assertThat(assembly.resources("acme-staging-Flows").path("Main").toString())
        .contains("acme-staging-Existing");
  }

  @Test
  void keepsWhatItAdopts(@TempDir Path folder) throws Exception {
    SynthesizedCenter.of(
        GeneratedCenter.compile(GOLDEN.resolve("QueueWithEverything").resolve("Center.java")),
        TestEnvironments.owning(
            Resource.QUEUE,
            "Orders",
            Ownership.ADOPTED,
            new ExistingResource(Optional.empty(), Optional.of("77"), Optional.empty())),
        folder);

    JsonNode queues = new CloudAssembly(folder.resolve("cdk.out")).resources("acme-staging-Queues");
    assertThat(queues.at("/Orders/DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(queues.at("/Orders/UpdateReplacePolicy").asText()).isEqualTo("Retain");
    assertThat(ofType(queues, "AWS::Connect::HoursOfOperation").values())
        .noneMatch(hours -> hours.has("DeletionPolicy"));
  }

  @Test
  void namesATaskTemplateByItsId() throws Exception {
    JsonNode created =
        new CloudAssembly(GoldenCenters.synthesized("TaskTemplates").assembly())
            .resources("acme-staging-Flows");
    // The template refers to the flow and the flow to the template, so the flow is filled later.
    assertThat(created.at("/BackOfficeContent/Properties/References").toString())
        .contains("\"taskTemplate:Refunds\":{\"Fn::Select\":[3,{\"Fn::Split\":[\"/\",");
  }

  @Test
  void invokesTheAliasOfAReleasedModule(@TempDir Path folder) throws Exception {
    SynthesizedCenter.of(
        GeneratedCenter.compile(GOLDEN.resolve("ReleasedModule").resolve("Center.java")),
        TestEnvironments.staging(),
        folder);

    JsonNode resources =
        new CloudAssembly(folder.resolve("cdk.out")).resources("acme-staging-Flows");
    Map<String, JsonNode> versions = ofType(resources, "AWS::Connect::ContactFlowModuleVersion");
    assertThat(versions).hasSize(3);
    versions.forEach(
        (id, version) -> {
          assertThat(version.path("DeletionPolicy").asText()).isEqualTo("Retain");
          assertThat(version.at("/Properties/ContactFlowModuleId/Fn::GetAtt/0").asText())
              .isEqualTo("Back");
        });
    String third =
        versions.keySet().stream()
            .filter(id -> id.startsWith("BackVersion3"))
            .findFirst()
            .orElseThrow();
    Map<String, JsonNode> aliases = ofType(resources, "AWS::Connect::ContactFlowModuleAlias");
    assertThat(aliases).hasSize(1);
    String alias = aliases.keySet().iterator().next();
    assertThat(aliases.get(alias).at("/Properties/Name").asText()).isEqualTo("live");
    assertThat(aliases.get(alias).at("/Properties/ContactFlowModuleVersion/Fn::GetAtt/0").asText())
        .isEqualTo(third);

    // The version freezes what the module is created with, so it is the flow that starts with a
    // stub.
    assertThat(resources.at("/Back/Properties/Content").toString())
        .contains("\"Main\",\"ContactFlowArn\"");
    assertThat(resources.at("/Other/Properties/Content").toString())
        .contains("\"" + alias + "\",\"ContactFlowModuleAliasARN\"")
        .doesNotContain("\"Back\",\"ContactFlowModuleArn\"");
    assertThat(resources.at("/MainContent/Properties/References/module:Back").toString())
        .contains(alias);
  }

  @Test
  void showsViewsByTheirVersion(@TempDir Path folder) throws Exception {
    SynthesizedCenter.of(
        GeneratedCenter.compile(GOLDEN.resolve("Views").resolve("Center.java")),
        TestEnvironments.staging(),
        folder);

    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    JsonNode view = assembly.resources("acme-staging-Queues").path("OrderForm");
    assertThat(view.path("Type").asText()).isEqualTo("AWS::Connect::View");
    assertThat(view.at("/Properties/Actions").toString()).isEqualTo("[\"Submit\",\"Cancel\"]");
    assertThat(view.at("/Properties/Template/Head/Title").asText()).isEqualTo("Order");
    assertThat(assembly.resources("acme-staging-Queues")).hasSize(1);
    assertThat(assembly.resources("acme-staging-Flows").at("/Guide/Properties/Content").toString())
        .contains(":$LATEST\\\"")
        .contains("arn:aws:connect:eu-central-1:aws:view/confirmation:1\\\"")
        .contains(TestEnvironments.INSTANCE + "/view/survey:$LATEST\\\"");
  }

  @Test
  void storesEachKindOfDataInItsPlace(@TempDir Path folder) throws Exception {
    SynthesizedCenter.of(
        GeneratedCenter.compile(GOLDEN.resolve("Storage").resolve("Center.java")),
        TestEnvironments.recording(),
        folder);

    JsonNode resources =
        new CloudAssembly(folder.resolve("cdk.out")).resources("acme-staging-Storage");
    JsonNode bucket = resources.path("Recordings");
    assertThat(bucket.path("DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(
            bucket
                .at("/Properties/BucketEncryption/ServerSideEncryptionConfiguration/0")
                .at("/ServerSideEncryptionByDefault/SSEAlgorithm")
                .asText())
        .isEqualTo("aws:kms");
    assertThat(bucket.at("/Properties/LifecycleConfiguration").toString())
        .contains("\"ExpirationInDays\":14");
    assertThat(resources.path("RecordingsPolicy").toString()).contains("aws:SecureTransport");
    JsonNode calls = resources.at("/RecordingsCallRecordings/Properties");
    assertThat(calls.path("ResourceType").asText()).isEqualTo("CALL_RECORDINGS");
    assertThat(calls.at("/S3Config/BucketPrefix").asText()).isEqualTo("call-recordings");
    assertThat(calls.at("/S3Config/EncryptionConfig/EncryptionType").asText()).isEqualTo("KMS");
    assertThat(ofType(resources, "AWS::Connect::InstanceStorageConfig"))
        .containsOnlyKeys(
            "RecordingsCallRecordings",
            "RecordingsChatTranscripts",
            "RecordingsScheduledReports",
            "RecordsContactTraceRecords",
            "EventsAgentEvents");
    // CloudFormation's type does not know these.
    assertThat(ofType(resources, "Custom::SwitchboardInstanceStorage"))
        .containsOnlyKeys(
            "FilesAttachments",
            "FilesScreenRecordings",
            "FilesContactEvaluations",
            "FilesEmailMessages",
            "RecordsRealTimeContactAnalysisVoiceSegments");
    assertThat(resources.at("/FilesAttachmentsRights/Properties/PolicyDocument").toString())
        .contains("s3:GetBucketAcl", "kms:CreateGrant")
        .doesNotContain("\"*\"");
    assertThat(resources.at("/Records/Properties/StreamEncryption/KeyId").toString())
        .contains("StorageKey");
    assertThat(resources.at("/EventsAgentEvents/Properties/KinesisStreamConfig/StreamArn").asText())
        .isEqualTo("arn:aws:kinesis:eu-central-1:111122223333:stream/events");
  }

  @Test
  void createsUsersOfTheEnvironment(@TempDir Path folder) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            GeneratedCenter.compile(GOLDEN.resolve("People").resolve("Center.java")),
            TestEnvironments.staffed(),
            folder);

    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    JsonNode users = assembly.resources("acme-staging-Users");
    JsonNode bob = users.at("/Bob/Properties");
    assertThat(bob.path("Username").asText()).isEqualTo("bob");
    assertThat(bob.path("Password").asText())
        .isEqualTo("{{resolve:secretsmanager:acme/bob:SecretString:password}}");
    assertThat(bob.at("/SecurityProfileArns/0/Fn::GetAtt/0").asText()).isEqualTo("Agents");
    assertThat(bob.at("/HierarchyGroupArn/Fn::GetStackOutput/OutputName").asText())
        .contains("Berlin");
    assertThat(bob.path("UserProficiencies").toString())
        .isEqualTo("[{\"AttributeName\":\"Language\",\"AttributeValue\":\"German\",\"Level\":4}]");
    assertThat(users.at("/Ann/Properties/Username").asText()).isEqualTo("ann.staging");
    assertThat(assembly.resources("acme-staging-Agents").at("/Lunch/DeletionPolicy").asText()).isEqualTo("Retain");
    assertThat(
            assembly
                .resources("acme-staging-Flows")
                .at("/CallLegacy/Properties/QuickConnectConfig/UserConfig/UserArn")
                .toString())
        .contains("/agent/4711");
  }

  @Test
  void associatesTheBotsThatFlowsUse(@TempDir Path folder) throws Exception {
    SynthesizedCenter.of(
        GeneratedCenter.compile(GOLDEN.resolve("LexBots").resolve("Center.java")),
        TestEnvironments.staging(),
        folder);

    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    JsonNode resources = assembly.resources("acme-staging-Instance");
    assertThat(ofType(resources, "AWS::Connect::IntegrationAssociation"))
        .containsOnlyKeys("OrderBotAssociation", "SmalltalkBotAssociation");
    JsonNode association = resources.path("OrderBotAssociation");
    assertThat(association.at("/Properties/IntegrationType").asText()).isEqualTo("LEX_BOT");
    assertThat(association.path("DependsOn").toString()).contains("OrderBotAssociationPolicy");
    assertThat(ofType(resources, "AWS::Lex::ResourcePolicy"))
        .containsOnlyKeys("OrderBotAssociationPolicy");
    assertThat(resources.path("OrderBotAssociationPolicy").toString())
        .contains("AWS:SourceArn", "AWS:SourceAccount", "lex:RecognizeText");
    assertThat(assembly.resources("acme-staging-Flows").at("/Talk/Properties/Content").toString())
        .contains("bot-alias/ABCDEFGHIJ/TSTALIASI1");
  }

  private static Map<String, JsonNode> ofType(JsonNode resources, String type) {
    Map<String, JsonNode> found = new TreeMap<>();
    resources
        .properties()
        .forEach(
            resource -> {
              if (resource.getValue().path("Type").asText().equals(type)) {
                found.put(resource.getKey(), resource.getValue());
              }
            });
    return found;
  }

  private static String notes(GeneratedCenter center) {
    StringBuilder notes = new StringBuilder();
    center.notes().stream()
        .filter(note -> note.contains("set once both exist"))
        .forEach(note -> notes.append(note).append('\n'));
    return notes.toString();
  }

  private static Map<String, String> golden(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        if (!file.endsWith("Center.java")) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    for (String old : golden(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
