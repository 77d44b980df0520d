package dev.switchboard.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * A moto server on loopback that plays AWS; Amazon Connect's resources it only keeps records of.
 */
final class LocalAws implements AutoCloseable {
  private static final Path SERVER = Path.of("src/test/resources/local_aws.py");
  private static final Duration START = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

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

  /** The same account in a region. */
  LocalAws in(String another) {
    return new LocalAws(server, port, account, another);
  }

  String account() {
    return account;
  }

  /** The bucket that the CDK's bootstrap makes. */
  String assets() {
    return "cdk-hnb659fds-assets-" + account + "-" + region;
  }

  /** The AWS SDK's client of the tables. */
  DynamoDbClient dynamoDb() {
    return led(DynamoDbClient.builder()).build();
  }

  /** The AWS SDK's client of the buckets. */
  S3Client s3() {
    return led(S3Client.builder().forcePathStyle(true)).build();
  }

  /** The AWS SDK's client of the secrets. */
  SecretsManagerClient secrets() {
    return led(SecretsManagerClient.builder()).build();
  }

  private <B extends AwsSyncClientBuilder<B, ?> & AwsClientBuilder<B, ?>> B led(B builder) {
    return builder
        .endpointOverride(URI.create(endpoint()))
        .region(Region.of(region))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key(), "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }

  private String key() {
    return "local" + account; // the cdk command line remembers whose a key is
  }

  /** The resources that a stack was given, by type: how many there are. */
  Map<String, Integer> resources(String stack) {
    Map<String, Integer> types = new TreeMap<>();
    elements("ResourceType", cloudFormation("ListStackResources", "StackName", stack))
        .forEach(type -> types.merge(type, 1, Integer::sum));
    return types;
  }

  /** The id that a resource of a stack was given. */
  String physicalId(String stack, String logicalId) {
    String answer =
        cloudFormation("DescribeStackResource", "StackName", stack, "LogicalResourceId", logicalId);
    return elements("PhysicalResourceId", answer).get(0);
  }

  /** The template that a stack was deployed with. */
  String template(String stack) {
    return cloudFormation("GetTemplate", "StackName", stack).replace("&quot;", "\"");
  }

  /** The stacks that are there. */
  List<String> stacks() {
    return elements("StackName", cloudFormation("DescribeStacks")).stream().sorted().toList();
  }

  /** Takes a stack's termination protection away. */
  void allowDeletion(String stack) {
    cloudFormation(
        "UpdateTerminationProtection", "StackName", stack, "EnableTerminationProtection", "false");
  }

  private static List<String> elements(String name, String answer) {
    return Pattern.compile("<" + name + ">([^<]+)</" + name + ">")
        .matcher(answer)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** What Lambda has of a function: its configuration, and where its package is. */
  JsonNode function(String name) throws IOException {
    return JSON.readTree(send(request("lambda", "/2015-03-31/functions/" + name).GET(), 200));
  }

  /** Whether Amazon Connect's instance of an ARN is there. */
  boolean hasInstance(String arn) {
    String path = arn.substring(arn.lastIndexOf(':') + 1);
    return answer(request("connect", "/" + path).GET()).statusCode() == 200;
  }

  // These few questions are not worth the SDK's clients of their services.
  private String cloudFormation(String action, String... parameters) {
    StringBuilder body = new StringBuilder("Action=" + action + "&Version=2010-05-15");
    for (int i = 0; i < parameters.length; i += 2) {
      body.append('&').append(parameters[i]).append('=').append(parameters[i + 1]);
    }
    return send(
        request("cloudformation", "")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())),
        200);
  }

  private HttpRequest.Builder request(String service, String path) {
    return HttpRequest.newBuilder(URI.create(endpoint() + path))
        .header(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=%s/20260101/%s/%s/aws4_request"
                .formatted(key(), region, service));
  }

  private static String send(HttpRequest.Builder request, int expected) {
    HttpResponse<String> response = answer(request);
    if (response.statusCode() != expected) {
      throw new IllegalStateException(
          response.uri() + " answers " + response.statusCode() + ": " + response.body());
    }
    return response.body();
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The environment variables that lead the AWS SDKs to the server. */
  Map<String, String> credentials() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("AWS_ENDPOINT_URL", endpoint());
    variables.put("AWS_ACCESS_KEY_ID", key());
    variables.put("AWS_SECRET_ACCESS_KEY", "local");
    variables.put("AWS_REGION", region);
    variables.put("AWS_DEFAULT_REGION", region);
    variables.put("AWS_EC2_METADATA_DISABLED", "true");
    return variables;
  }

  /** The environment variables that lead the AWS command lines to the server. */
  Map<String, String> variables(Path loopbackNames) {
    Map<String, String> variables = new LinkedHashMap<>(credentials());
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
