package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values in Amazon Connect's data tables, by calls of the form that its API reference shows. */
class DataTableValuesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TABLES = "/data-tables/i-1";

  @TempDir Path folder;

  private HttpServer server;
  private final Map<String, String> row =
      new TreeMap<>(Map.of("row-name", "current", "closed", "false", "greeting", "Hello."));
  private final Map<String, Integer> locks = new TreeMap<>();
  private String meanwhile = "";

  @BeforeEach
  void start() throws IOException {
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretAccessKey", "local");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    environment("\"amazonConnect\": {\"instanceAlias\": \"acme\"}");
    Files.writeString(
        folder.resolve("values.json"),
        """
        {"schemaVersion": 1, "sets": [{"name": "opening", "about": "FLOWS", "values": [
          {"key": "closed", "attribute": "opening_closed", "type": "switch", "default": "false"},
          {"key": "greeting", "attribute": "opening_greeting", "type": "text",
           "default": "Hello.", "minLength": 1, "maxLength": 40},
          {"key": "notice", "attribute": "opening_notice", "type": "text",
           "default": "None.", "minLength": 1, "maxLength": 40}]}]}
        """);
  }

  @AfterEach
  void stop() {
    server.stop(0);
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @Test
  void areReadFromTheRowThatFlowsRead() {
    row.put("greeting", "Hi.");
    assertThat(values("get").out())
        .isEqualTo(
            """
            opening, in Amazon Connect, last changed 2026-11-20T08:15:30Z
              closed = false
              greeting = Hi.
              notice = None.   (default)
            """);
    assertThat(values("get", "opening.greeting").out()).isEqualTo("Hi.\n");
    row.put("closed", "maybe");
    CommandRun wrong = values("get");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.out()).contains("closed = maybe   (is \"maybe\", expected true or false)");
  }

  @Test
  void areSetAndTakenBackByTheirLockVersions() {
    CommandRun run = set("opening.closed=true", "opening.greeting=Closed today.");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("opening is changed; Amazon Connect keeps neither its version nor the reason\n");
    assertThat(row).containsEntry("closed", "true").containsEntry("greeting", "Closed today.");
    assertThat(set("--reset", "opening.greeting").exitCode()).isZero();
    assertThat(row).containsEntry("closed", "true").containsEntry("greeting", "Hello.");
  }

  @Test
  void areNotSetOverWhatSomebodyElseSetMeanwhile() {
    meanwhile = "greeting";
    CommandRun run = set("opening.closed=true", "opening.greeting=Closed today.");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "error: Amazon Connect did not take greeting: lock version is not the latest; the"
                + " other values are set\n");
    assertThat(row).containsEntry("closed", "true").containsEntry("greeting", "Hello.");
  }

  @Test
  void sayWhatAmazonConnectDoesNotKeep() {
    assertRefused("keeps no history of data table \"acme-opening\"", "history", "opening");
    assertRefused("keeps no versions of data table \"acme-opening\"", rollback("opening", "1"));
    assertRefused("have no versions; leave --expect out", expecting("opening.closed=true"));
    assertRefused("closed is \"maybe\", expected true or false", setting("opening.closed=maybe"));
    assertRefused("has no value of opening.notice in row", setting("opening.notice=Snow."));
    assertThat(row).containsEntry("closed", "false");
  }

  @Test
  void areLookedForInTheInstanceOfTheEnvironment() throws IOException {
    environment("\"amazonConnect\": {\"instanceAlias\": \"other\"}");
    assertRefused("there is no instance \"other\"", "get");
    environment(
        "\"existingResources\": {\"instances\": {\"Acme\": {\"arn\":"
            + " \"arn:aws:connect:us-east-1:111122223333:instance/i-1\"}}}");
    assertThat(values("get", "opening.closed").out()).isEqualTo("false\n");
    environment("\"existingResources\": {\"instances\": {\"Acme\": {\"name\": \"acme\"}}}");
    assertThat(values("get", "opening.closed").out()).isEqualTo("false\n");
    environment(
        "\"existingResources\": {\"instances\": {\"Acme\": {\"arn\":"
            + " \"arn:aws:connect:us-east-1:111122223333:instance/i-2\"}}}");
    assertRefused("answers /data-tables/i-2: ResourceNotFoundException", "get");
  }

  private void assertRefused(String message, String... arguments) {
    CommandRun run = values(arguments);
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  private static String[] rollback(String set, String version) {
    return new String[] {"rollback", set, version, "--reason", "test", "--who", "anne"};
  }

  private static String[] setting(String... assignments) {
    List<String> all = new ArrayList<>(List.of("set"));
    all.addAll(List.of(assignments));
    all.addAll(List.of("--reason", "a test", "--who", "anne"));
    return all.toArray(String[]::new);
  }

  private static String[] expecting(String assignment) {
    return setting(assignment, "--expect", "1");
  }

  private CommandRun set(String... assignments) {
    return values(setting(assignments));
  }

  private CommandRun values(String... arguments) {
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
            "http://localhost:" + server.getAddress().getPort()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private void environment(String more) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}");
    Files.writeString(
        config.resolve("test.json"),
        """
        {"environment": {"stackPrefix": "acme", "awsAccount": "111122223333",
          "awsRegion": "us-east-1"},
         "dynamicConfiguration": {"enabled": true, "provider": "DataTables"}, %s}
        """
            .formatted(more));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    String call = exchange.getRequestMethod() + " " + path;
    switch (call) {
      case "GET /instance" ->
          send(
              exchange,
              "{\"InstanceSummaryList\": [{\"Id\": \"i-0\", \"InstanceAlias\": \"acme-old\"},"
                  + " {\"Id\": \"i-1\", \"InstanceAlias\": \"acme\"}]}");
      case "GET " + TABLES -> tables(exchange);
      case "POST " + TABLES + "/t-1/values/list" -> list(exchange, JSON.readTree(body));
      case "POST " + TABLES + "/t-1/values/update" -> update(exchange, JSON.readTree(body));
      default -> {
        exchange.getResponseHeaders().add("x-amzn-ErrorType", "ResourceNotFoundException");
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
      }
    }
  }

  /** In two pages, of which the second has the table. */
  private void tables(HttpExchange exchange) throws IOException {
    boolean first = exchange.getRequestURI().getQuery() == null;
    send(
        exchange,
        first
            ? "{\"DataTableSummaryList\": [{\"Id\": \"t-0\", \"Name\": \"other\"}],"
                + " \"NextToken\": \"next\"}"
            : "{\"DataTableSummaryList\": [{\"Id\": \"t-1\", \"Name\": \"acme-opening\"}]}");
  }

  private void list(HttpExchange exchange, JsonNode request) throws IOException {
    assertThat(request.toString())
        .isEqualTo(
            "{\"PrimaryAttributeValues\":[{\"AttributeName\":\"row-name\","
                + "\"Values\":[\"current\"]}]}");
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode values = answer.putArray("Values");
    row.forEach(
        (name, value) -> {
          ObjectNode entry = values.addObject();
          entry
              .put("AttributeName", name)
              .put("Value", value)
              .put("LastModifiedTime", 1795162530.25);
          entry.putObject("LockVersion").put("Value", "v" + locks.getOrDefault(name, 0));
        });
    send(exchange, answer.toString());
    if (!meanwhile.isEmpty()) {
      locks.merge(meanwhile, 1, Integer::sum);
    }
  }

  private void update(HttpExchange exchange, JsonNode request) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    answer.putArray("Successful");
    answer.putArray("Failed");
    for (JsonNode value : request.path("Values")) {
      String name = value.path("AttributeName").asText();
      assertThat(value.path("PrimaryValues").toString())
          .isEqualTo("[{\"AttributeName\":\"row-name\",\"Value\":\"current\"}]");
      if (value.at("/LockVersion/Value").asText().equals("v" + locks.getOrDefault(name, 0))) {
        row.put(name, value.path("Value").asText());
        locks.merge(name, 1, Integer::sum);
        answer.withArray("Successful").addObject().put("AttributeName", name);
      } else {
        answer
            .withArray("Failed")
            .addObject()
            .put("AttributeName", name)
            .put("Message", "lock version is not the latest");
      }
    }
    send(exchange, answer.toString());
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
