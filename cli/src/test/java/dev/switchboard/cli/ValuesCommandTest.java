package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.switchboard.values.LocalValues;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Values are read and changed by the command line, in DynamoDB Local behind its real API. */
class ValuesCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger ENVIRONMENTS = new AtomicInteger();

  private static LocalValues.Served server;

  @TempDir Path folder;
  private String prefix;

  @BeforeAll
  static void start() throws Exception {
    server = new LocalValues.Served();
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretAccessKey", "local");
  }

  @AfterAll
  static void stop() throws Exception {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void configure() throws IOException {
    prefix = "acme" + ENVIRONMENTS.incrementAndGet();
    environment("{\"enabled\": true}");
    Files.writeString(
        folder.resolve("values.json"),
        """
        {"schemaVersion": 1, "sets": [
          {"name": "opening", "about": "FLOWS", "values": [
            {"key": "closed", "attribute": "opening_closed", "type": "switch", "default": "false"},
            {"key": "greeting", "attribute": "opening_greeting", "type": "text",
             "default": "Hello.", "minLength": 1, "maxLength": 40}]},
          {"name": "waiting", "about": "QUEUES", "values": [
            {"key": "most", "attribute": "waiting_most", "type": "number", "default": "25",
             "min": 1, "max": 100}]}]}
        """);
    try (DynamoDbClient client =
        DynamoDbClient.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .endpointOverride(server.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build()) {
      LocalValues.create(client, prefix + "-flow-configurations");
      LocalValues.create(client, prefix + "-queue-configurations");
    }
  }

  @Test
  void showsTheDefaultsAtFirst() {
    CommandRun run = values("get");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            opening, never changed
              closed = false   (default)
              greeting = Hello.   (default)
            waiting, never changed
              most = 25   (default)
            """);
  }

  @Test
  void setsValuesAndShowsThem() throws Exception {
    CommandRun run =
        values(
            "set",
            "opening.greeting=Hi = hello.",
            "opening.closed=true",
            "--reason",
            "snow",
            "--who",
            "anne");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("opening is at version 1\n");

    assertThat(values("get", "opening.greeting").out()).isEqualTo("Hi = hello.\n");
    JsonNode all = json(values("get", "--json"));
    assertThat(all.at("/sets/0/version").asInt()).isEqualTo(1);
    assertThat(all.at("/sets/0/who").asText()).isEqualTo("anne");
    assertThat(all.at("/sets/0/why").asText()).isEqualTo("snow");
    assertThat(all.at("/sets/0/values/closed/value").asText()).isEqualTo("true");
    assertThat(all.at("/sets/0/values/closed/default").asBoolean()).isFalse();
    assertThat(all.at("/sets/1/values/most/default").asBoolean()).isTrue();
  }

  @Test
  void goesBackToDefaultsAndToVersions() throws Exception {
    set("opening.greeting=One.");
    set("opening.greeting=Two.");
    assertThat(set("--reset", "opening.greeting").exitCode()).isZero();
    assertThat(values("get", "opening.greeting").out()).isEqualTo("Hello.\n");

    CommandRun back =
        values("rollback", "opening", "1", "--reason", "it was better", "--who", "ben");
    assertThat(back.err()).isEmpty();
    assertThat(back.out()).isEqualTo("opening is back at version 1\n");
    assertThat(values("get", "opening.greeting").out()).isEqualTo("One.\n");

    JsonNode history = json(values("history", "opening", "--json"));
    assertThat(history.path("changes")).hasSize(4);
    assertThat(history.at("/changes/0/action").asText()).isEqualTo("rollback");
    assertThat(history.at("/changes/0/from").asInt()).isEqualTo(3);
    assertThat(history.at("/changes/0/to").asInt()).isEqualTo(1);
    assertThat(history.at("/changes/0/who").asText()).isEqualTo("ben");
    assertThat(history.at("/changes/0/why").asText()).isEqualTo("it was better");
    assertThat(values("history", "opening").out())
        .contains("greeting: \"Two.\" -> default", "greeting: default -> \"One.\"");
    assertThat(values("history", "waiting").out())
        .isEqualTo("waiting was never changed, or its environment keeps no audit\n");

    assertThat(values("rollback", "opening", "9", "--reason", "x", "--who", "ben").err())
        .isEqualTo("error: \"opening\" has no version 9 any more, or not yet\n");
  }

  @Test
  void refusesWhatDoesNotKeepToTheDeclaration() {
    assertRefused(
        "error: opening.closed is \"yes\", expected true or false\n", "opening.closed=yes");
    assertRefused(
        "error: waiting.most is \"500\", expected a whole number from 1 to 100\n",
        "waiting.most=500");
    assertRefused(
        "error: opening.greeting has 0 characters, expected 1 to 40 characters\n",
        "opening.greeting=");
    assertRefused(
        "error: \"opening.greting\" is no value; did you mean \"opening.greeting\"?\n",
        "opening.greting=Hi");
    assertRefused(
        "error: no set of values is named \"openin\"; did you mean \"opening\"?\n",
        "openin.greeting=Hi");
    assertRefused(
        "error: \"opening.closed\" sets nothing; write opening.closed=VALUE\n", "opening.closed");
    assertRefused(
        "error: opening and waiting have versions of their own; set the values of each by a call"
            + " of its own\n",
        "opening.closed=true",
        "waiting.most=30");
    assertThat(values("get").out()).contains("opening, never changed");
  }

  @Test
  void needsAReason() {
    CommandRun run = values("set", "opening.closed=true", "--who", "anne");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required option: '--reason=TEXT'");
    assertThat(values("set", "opening.closed=true", "--who", "anne", "--reason", " ").err())
        .isEqualTo("error: --reason is blank; say why, in words that help in a year\n");
  }

  @Test
  void refusesAChangeThatIsBasedOnAnotherVersion() {
    set("opening.closed=true");
    CommandRun run =
        values("set", "opening.closed=false", "--reason", "x", "--who", "ben", "--expect", "0");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: \"opening\" is at version 1, not 0, by anne (a test); nothing was written\n");
    assertThat(values("get", "opening.closed").out()).isEqualTo("true\n");
  }

  @Test
  void showsWhatNoLongerKeepsToTheDeclaration() throws Exception {
    set("opening.greeting=A greeting that was once allowed.");
    Path declared = folder.resolve("values.json");
    Files.writeString(
        declared, Files.readString(declared).replace("\"maxLength\": 40", "\"maxLength\": 10"));

    CommandRun run = values("get", "opening");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("(has 33 characters, expected 1 to 10 characters)");
    set("opening.greeting=Hi.");
    assertThat(values("rollback", "opening", "1", "--reason", "x", "--who", "ben").err())
        .isEqualTo(
            "error: in version 1 opening.greeting has 33 characters, expected 1 to 10"
                + " characters\n");
  }

  @Test
  void signsWithTheCallersIdentityInTheRightAccount() throws Exception {
    HttpServer aws =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    aws.createContext(
        "/",
        exchange -> {
          byte[] answer =
              """
              <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
                <GetCallerIdentityResult>
                  <Arn>arn:aws:iam::999999999999:user/anne</Arn>
                  <UserId>AIDA</UserId><Account>999999999999</Account>
                </GetCallerIdentityResult>
              </GetCallerIdentityResponse>
              """
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/xml");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    aws.start();
    try {
      CommandRun run =
          CommandRun.of(
              arguments(
                  "http://127.0.0.1:" + aws.getAddress().getPort(),
                  "set",
                  "opening.closed=true",
                  "--reason",
                  "snow"));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              "error: you are arn:aws:iam::999999999999:user/anne, but environment \"test\" is in"
                  + " account 111122223333\n");
    } finally {
      aws.stop(0);
    }
  }

  @Test
  void saysWhereElseTheValuesAre() throws Exception {
    environment("{\"enabled\": false}");
    assertThat(values("get").err())
        .isEqualTo(
            "error: environment \"test\" keeps no values, so the defaults hold; set"
                + " dynamicConfiguration.enabled and deploy it\n");
    environment("{\"enabled\": true, \"provider\": \"DataTables\"}");
    assertThat(values("get").err())
        .isEqualTo(
            "error: environment \"test\" does not say which instance it is; set"
                + " amazonConnect.instanceAlias\n");
    environment("{\"enabled\": true, \"tableNames\": {\"flowConfigurations\": \"others\"}}");
    assertThat(values("get").err())
        .isEqualTo("error: the table is not there; deploy the environment first\n");
    Files.delete(folder.resolve("values.json"));
    assertThat(values("get").err()).contains("can't be read; compile the contact center first");
  }

  @Test
  void keepsNoMoreThanTheEnvironmentWants() throws Exception {
    environment("{\"enabled\": true, \"enableVersioning\": false, \"enableAuditLog\": false}");
    set("opening.greeting=One.");
    set("opening.greeting=Two.");
    assertThat(values("history", "opening").out()).contains("keeps no audit");
    assertThat(values("rollback", "opening", "1", "--reason", "x", "--who", "ben").exitCode())
        .isEqualTo(2);
    assertThat(values("get", "opening.greeting").out()).isEqualTo("Two.\n");
  }

  private void assertRefused(String message, String... assignments) {
    CommandRun run = set(assignments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(message);
  }

  private CommandRun set(String... assignments) {
    List<String> arguments = new ArrayList<>(List.of("set"));
    arguments.addAll(List.of(assignments));
    arguments.addAll(List.of("--reason", "a test", "--who", "anne"));
    return values(arguments.toArray(String[]::new));
  }

  private CommandRun values(String... arguments) {
    return CommandRun.of(arguments(server.endpoint().toString(), arguments));
  }

  private String[] arguments(String endpoint, String... arguments) {
    List<String> all = new ArrayList<>(List.of("values"));
    all.addAll(List.of(arguments));
    all.addAll(
        List.of(
            "--environment",
            "test",
            "--config",
            folder.resolve("config").toString(),
            "--declared",
            folder.resolve("values.json").toString(),
            "--endpoint",
            endpoint));
    return all.toArray(String[]::new);
  }

  private void environment(String dynamicConfiguration) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}");
    Files.writeString(
        config.resolve("test.json"),
        """
        {"environment": {"stackPrefix": "%s", "awsAccount": "111122223333",
          "awsRegion": "us-east-1"}, "dynamicConfiguration": %s}
        """
            .formatted(prefix, dynamicConfiguration));
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return JSON.readTree(run.out());
  }
}
