package dev.switchboard.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moto server on loopback that plays AWS; Amazon Connect's resources it only keeps records of.
 */
final class LocalAws implements AutoCloseable {
  private static final Path SERVER = Path.of("src/test/resources/local_aws.py");
  private static final Duration START = Duration.ofSeconds(60);

  private final Process server;
  private final int port;
  private final String account;
  private final String region;

  private LocalAws(Process server, int port, String account, String region) {
    this.server = server;
    this.account = account;
    this.port = port;
    this.region = region;
  }

  /** Whether the server is installed: Python can import it. */
  static boolean isInstalled() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("python3", "-c", "import moto.server, moto.cloudformation")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // there is no Python
    }
  }

  /** Starts a server that plays an account in a region, and waits until it answers. */
  static LocalAws start(String account, String region, Path log)
      throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                "python3", SERVER.toString(), "-H", "127.0.0.1", "-p", String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("MOTO_ACCOUNT_ID", account);
    Process server = builder.start();
    var aws = new LocalAws(server, port, account, region);
    try {
      aws.awaitStart(log);
    } catch (IOException | InterruptedException | RuntimeException e) {
      aws.close();
      throw e;
    }
    return aws;
  }

  private void awaitStart(Path log) throws IOException, InterruptedException {
    var client = HttpClient.newHttpClient();
    var request = HttpRequest.newBuilder(URI.create(endpoint() + "/moto-api/data.json")).build();
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (java.net.ConnectException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200)); // it is still starting
      }
    }
    throw new IllegalStateException("moto_server does not answer:\n" + Files.readString(log));
  }

  String endpoint() {
    return "http://localhost:" + port;
  }

  /** The resources that a stack was given, by type: how many there are. */
  Map<String, Integer> resources(String stack) {
    String body = "Action=ListStackResources&Version=2010-05-15&StackName=" + stack;
    var request =
        HttpRequest.newBuilder(URI.create(endpoint()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=local/20260101/"
                    + region
                    + "/cloudformation/aws4_request")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      String answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      if (!answer.contains("ListStackResourcesResponse")) {
        throw new IllegalStateException(
            "the server does not list the resources of " + stack + ": " + answer);
      }
      Map<String, Integer> types = new TreeMap<>();
      Matcher type = Pattern.compile("<ResourceType>([^<]+)</ResourceType>").matcher(answer);
      while (type.find()) {
        types.merge(type.group(1), 1, Integer::sum);
      }
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The environment variables that lead the AWS command lines and SDKs to the server. */
  Map<String, String> variables(Path loopbackNames) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_ENDPOINT_URL", endpoint());
    variables.put(
        "AWS_ACCESS_KEY_ID", "local" + account); // the command line remembers whose a key is
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    variables.put("AWS_REGION", region);
    variables.put("AWS_DEFAULT_REGION", region);
    variables.put("AWS_EC2_METADATA_DISABLED", "true");
    variables.put("CDK_DISABLE_VERSION_CHECK", "true");
    variables.put("CDK_DISABLE_CLI_TELEMETRY", "true");
    variables.put("NODE_NO_WARNINGS", "1");
    variables.put("NODE_OPTIONS", "--require " + loopbackNames.toAbsolutePath());
    return variables;
  }

  @Override
  public void close() {
    server.descendants().forEach(ProcessHandle::destroy);
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
