package dev.switchboard.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function that finds the key behind an alias answers CloudFormation over HTTP. */
class KeyOfAliasTest {
  private static final Path HANDLERS =
      Path.of("src/main/resources/dev/switchboard/runtime/handlers");

  @TempDir Path folder;

  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private HttpServer cloudFormation;

  @BeforeEach
  void listen() throws IOException {
    cloudFormation =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cloudFormation.createContext(
        "/",
        exchange -> {
          answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    cloudFormation.start();
  }

  @AfterEach
  void stop() {
    cloudFormation.stop(0);
  }

  @Test
  void tellsTheKeysArn() throws Exception {
    assertThat(run("Create", "true")).containsExactly("DescribeKey {\"KeyId\":\"alias/acme\"}");
    assertThat(answers.take())
        .contains("\"Status\":\"SUCCESS\"", "\"PhysicalResourceId\":\"alias/acme\"")
        .contains("\"Data\":{\"KeyArn\":\"arn:aws:kms:us-east-1:1:key/k\"}");
  }

  @Test
  void refusesAKeyThatIsNotEnabled() throws Exception {
    run("Update", "false");
    assertThat(answers.take())
        .contains("\"Status\":\"FAILED\"")
        .contains("the key of alias/acme is Disabled; enable it, or name another");
  }

  @Test
  void leavesTheKeyAloneInTheEnd() throws Exception {
    assertThat(run("Delete", "true")).isEmpty();
    assertThat(answers.take()).contains("\"Status\":\"SUCCESS\"");
  }

  private List<String> run(String requestType, String enabled)
      throws IOException, InterruptedException {
    for (String file : List.of("key-of-alias.mjs", "custom-resource.mjs")) {
      Files.copy(HANDLERS.resolve(file), folder.resolve(file));
    }
    Path module = Files.createDirectories(folder.resolve("node_modules/@aws-sdk/client-kms"));
    Files.copy(Path.of("src/test/resources/stub-sdk/stub.mjs"), module.resolve("index.mjs"));
    Files.writeString(
        module.resolve("package.json"), "{\"type\": \"module\", \"main\": \"index.mjs\"}");
    Files.writeString(
        folder.resolve("run.mjs"),
        """
        import { handler } from './key-of-alias.mjs';
        await handler({ RequestType: '%s', ResponseURL: 'http://127.0.0.1:%d/', StackId: 's',
          RequestId: 'r', LogicalResourceId: 'DataKey', PhysicalResourceId: 'alias/acme',
          ResourceProperties: { Alias: 'alias/acme' } }, { logStreamName: 'log' });
        """
            .formatted(requestType, cloudFormation.getAddress().getPort()));
    ProcessBuilder node = new ProcessBuilder("node", "run.mjs").directory(folder.toFile());
    node.environment()
        .put(
            "ANSWERS",
            "{\"DescribeKey\": {\"KeyMetadata\": {\"Arn\": \"arn:aws:kms:us-east-1:1:key/k\","
                + "\"Enabled\": "
                + enabled
                + ", \"KeyState\": \"Disabled\"}}}");
    Process process = node.start();
    process.getErrorStream().readAllBytes();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
