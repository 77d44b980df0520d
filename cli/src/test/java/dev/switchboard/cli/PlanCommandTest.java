package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard plan} tells what a deployment changes, and fails on what it would lose. */
class PlanCommandTest {
  private static final String BEFORE =
      """
      {
        "Acme": {"Type": "AWS::Connect::Instance", "DeletionPolicy": "Retain",
          "UpdateReplacePolicy": "Retain",
          "Properties": {"InstanceAlias": "acme", "Attributes": {"InboundCalls": true}}},
        "Line": {"Type": "AWS::Connect::PhoneNumber", "DeletionPolicy": "Retain",
          "UpdateReplacePolicy": "Retain", "Properties": {"CountryCode": "DE", "Type": "DID"}},
        "Main": {"Type": "AWS::Connect::ContactFlow",
          "Properties": {"Name": "Main", "Type": "CONTACT_FLOW"}},
        "Old": {"Type": "AWS::Connect::Queue", "Properties": {"Name": "Old"}},
        "Records": {"Type": "AWS::S3::Bucket", "Properties": {}},
        "Table": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain",
          "Properties": {"TableName": "t", "KeySchema": [1]}}
      }
      """;

  @TempDir Path folder;

  @Test
  void tellsWhatChangesWithoutALoss() throws Exception {
    CommandRun run =
        plan(
            BEFORE
                .replace("\"InboundCalls\": true", "\"InboundCalls\": false")
                .replace("\"CONTACT_FLOW\"", "\"AGENT_WHISPER\"")
                .replace("\"Old\"", "\"New\""));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            acme-All
              ~ Acme (AWS::Connect::Instance): Attributes/InboundCalls
              ! Main (AWS::Connect::ContactFlow): Type
              + New (AWS::Connect::Queue)
              - Old (AWS::Connect::Queue)
            1 add, 1 change, 1 replace, 1 remove
            """);
    assertThat(plan(BEFORE).out()).isEqualTo("no changes\n");
  }

  @Test
  void failsWhenAPhoneNumberOrTheInstanceIsReplaced() throws Exception {
    CommandRun run = plan(BEFORE.replace("\"DE\"", "\"FR\"").replace("\"acme\"", "\"acme-eu\""));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            acme-All.Acme (AWS::Connect::Instance): replace leaves the instance and all that it holds behind, with another in its place because of InstanceAlias; undo that, or accept it with --allow acme-All.Acme
            acme-All.Line (AWS::Connect::PhoneNumber): replace leaves the phone number behind, with another in its place because of CountryCode; undo that, or accept it with --allow acme-All.Line
            """);
    CommandRun allowed = plan(BEFORE.replace("\"DE\"", "\"FR\""), "--allow", "acme-All.Line");
    assertThat(allowed.exitCode()).isZero();
    assertThat(allowed.out()).contains("! Line (AWS::Connect::PhoneNumber): CountryCode  << ");
  }

  @Test
  void failsWhenStorageIsDeletedOrRenamedOrNoLongerRetained() throws Exception {
    CommandRun deleted =
        plan(
            BEFORE.replace(
                "\"Records\": {\"Type\": \"AWS::S3::Bucket\"",
                "\"Topic\": {\"Type\": \"AWS::SNS::Topic\""));
    assertThat(deleted.exitCode()).isEqualTo(1);
    assertThat(deleted.err())
        .startsWith("acme-All.Records (AWS::S3::Bucket): remove loses the bucket's objects; ");

    // Retained, so nothing is deleted; but under the new id another number is claimed.
    CommandRun renamed = plan(BEFORE.replace("\"Line\"", "\"MainLine\""));
    assertThat(renamed.exitCode()).isEqualTo(1);
    assertThat(renamed.err())
        .startsWith(
            "acme-All.Line (AWS::Connect::PhoneNumber): forget its id changed, so another is"
                + " created; ");

    CommandRun unguarded =
        plan(
            BEFORE.replace(
                "\"AWS::DynamoDB::Table\", \"DeletionPolicy\": \"Retain\"",
                "\"AWS::DynamoDB::Table\", \"DeletionPolicy\": \"Delete\""));
    assertThat(unguarded.err())
        .startsWith("acme-All.Table (AWS::DynamoDB::Table): change no longer retains the table's");

    CommandRun rekeyed = plan(BEFORE.replace("\"KeySchema\": [1]", "\"KeySchema\": [2]"));
    assertThat(rekeyed.err())
        .contains(": maybe replace loses the table's items because of KeySchema");
  }

  @Test
  void tellsWhatMovesToAnotherStack() throws Exception {
    String queue = "\"Q\": {\"Type\": \"AWS::Connect::Queue\"}";
    String line =
        "\"Line\": {\"Type\": \"AWS::Connect::PhoneNumber\", \"DeletionPolicy\": \"Retain\"}";
    String function = "\"ContentHandler\": {\"Type\": \"AWS::Lambda::Function\"}";
    AssemblyFolder before =
        new AssemblyFolder(folder.resolve("before"))
            .stack("acme-Queues", "{" + queue + ", " + line + ", " + function + "}")
            .stack("acme-Queues2", "{}");
    AssemblyFolder queueMoved =
        new AssemblyFolder(folder.resolve("queue"))
            .stack("acme-Queues", "{" + line + "}")
            .stack("acme-Queues2", "{" + queue + ", " + function + "}");
    CommandRun run = plan(before, queueMoved);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            acme-Queues
              - ContentHandler (AWS::Lambda::Function)
              > Q (AWS::Connect::Queue): to acme-Queues2
            acme-Queues2
              + ContentHandler (AWS::Lambda::Function)
              + Q (AWS::Connect::Queue)
            2 add, 1 remove, 1 move
            a resource that moves is created again, with another ARN, and the one that was is deleted; keep it where it is deployed: switchboard stacks --accept --deployed <cloud assembly>, and compile again
            """);

    AssemblyFolder lineMoved =
        new AssemblyFolder(folder.resolve("line"))
            .stack("acme-Queues", "{" + queue + ", " + function + "}")
            .stack("acme-Queues2", "{" + line + "}");
    CommandRun failed = plan(before, lineMoved);
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err())
        .isEqualTo(
            "acme-Queues.Line (AWS::Connect::PhoneNumber): move leaves the phone number behind, and"
                + " acme-Queues2 creates another; undo that, or accept it with --allow"
                + " acme-Queues.Line\n");
  }

  private static CommandRun plan(AssemblyFolder before, AssemblyFolder next) {
    return CommandRun.of(
        "plan", "--assembly", next.folder().toString(), "--deployed", before.folder().toString());
  }

  @Test
  void printsJson() throws Exception {
    CommandRun run = plan(BEFORE.replace("\"DE\"", "\"FR\""), "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.path("losses").asInt()).isEqualTo(1);
    assertThat(json.at("/stacks/0/changes/0").toString())
        .isEqualTo(
            "{\"id\":\"Line\",\"type\":\"AWS::Connect::PhoneNumber\",\"change\":\"replace\","
                + "\"properties\":[\"CountryCode\"],\"loss\":\"leaves the phone number behind, with"
                + " another in its place\",\"allowed\":false}");
  }

  @Test
  void asksCloudFormationForWhatIsDeployed() throws Exception {
    List<String> queries = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String query = exchange.getRequestURI().getQuery();
          queries.add(query);
          boolean isThere = query.contains("StackName=acme-All");
          byte[] answer =
              (isThere
                      ? "<GetTemplateResponse><GetTemplateResult><TemplateBody>"
                          + ("{\"Resources\": " + BEFORE + "}").replace("<", "&lt;")
                          + "</TemplateBody></GetTemplateResult></GetTemplateResponse>"
                      : "<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack with id"
                          + " acme-New does not exist</Message></Error></ErrorResponse>")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(isThere ? 200 : 400, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    try {
      AssemblyFolder next =
          new AssemblyFolder(folder.resolve("next"))
              .stack("acme-All", BEFORE.replace("\"DE\"", "\"FR\""))
              .stack("acme-New", "{\"Q\": {\"Type\": \"AWS::Connect::Queue\"}}");
      CommandRun run =
          CommandRun.of(
              "plan",
              "--assembly",
              next.folder().toString(),
              "--live",
              "--endpoint-url",
              "http://127.0.0.1:" + server.getAddress().getPort());
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.out())
          .contains("  ! Line (AWS::Connect::PhoneNumber): CountryCode")
          .contains("acme-New\n  + Q (AWS::Connect::Queue)\n");
      assertThat(queries).hasSize(2).allMatch(query -> query.contains("Action=GetTemplate"));
    } finally {
      server.stop(0);
      System.clearProperty("aws.accessKeyId");
      System.clearProperty("aws.secretAccessKey");
    }
  }

  private CommandRun plan(String after, String... more) throws Exception {
    AssemblyFolder before = new AssemblyFolder(folder.resolve("before")).stack("acme-All", BEFORE);
    AssemblyFolder next = new AssemblyFolder(folder.resolve("next")).stack("acme-All", after);
    String[] arguments = {
      "plan", "--assembly", next.folder().toString(), "--deployed", before.folder().toString()
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }
}
