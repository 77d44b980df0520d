package dev.switchboard.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A deployed function in a process of its own: its package as it was uploaded, its variables as
 * they were deployed, run by AWS's runtime interface client as Lambda runs it.
 */
final class FunctionProcess implements AutoCloseable {
  private static final Path RUNTIME = Path.of("target/lambda-runtime");
  private static final int SECONDS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RuntimeApi api;
  private final Process process;
  private final Path log;

  private FunctionProcess(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
  }

  /** Starts a function by its name, below a folder. */
  static FunctionProcess start(LocalAws aws, String name, Path folder) throws IOException {
    JsonNode function = aws.function(name);
    JsonNode configuration = function.path("Configuration");
    String location = function.path("Code").path("Location").asText();
    Path task = folder.resolve(name);
    try (S3Client s3 = aws.s3()) {
      String key = location.substring(location.lastIndexOf('/') + 1);
      byte[] code =
          s3.getObjectAsBytes(request -> request.bucket(aws.assets()).key(key)).asByteArray();
      if (!sha256(code).equals(configuration.path("CodeSha256").asText())) {
        throw new IllegalStateException("Lambda has another package of " + name + " than " + key);
      }
      unpack(code, task);
    }
    var api = new RuntimeApi();
    String handler = configuration.path("Handler").asText();
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                RUNTIME.toAbsolutePath() + "/*",
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler)
            .directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    configuration
        .path("Environment")
        .path("Variables")
        .properties()
        .forEach(
            variable -> builder.environment().put(variable.getKey(), variable.getValue().asText()));
    builder.environment().putAll(aws.credentials());
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
    builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", name);
    builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    builder
        .environment()
        .put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", configuration.path("MemorySize").asText());
    builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + name);
    builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
    builder.environment().put("LAMBDA_TASK_ROOT", task.toAbsolutePath().toString());
    builder.environment().put("_HANDLER", handler);
    return new FunctionProcess(api, builder.start(), log);
  }

  /** Invokes it with an event, and takes the answer as a flow does: a flat map of strings. */
  Map<String, String> invoke(String event) throws IOException, InterruptedException {
    CompletableFuture<RuntimeApi.Answer> answer = api.invoke(event);
    process
        .onExit()
        .thenAccept(
            ended ->
                answer.completeExceptionally(
                    new IllegalStateException("it ended with " + ended.exitValue())));
    try {
      RuntimeApi.Answer given = answer.get(SECONDS, TimeUnit.SECONDS);
      if (given.failed()) {
        throw new AssertionError("the flow would get an error: " + given.body());
      }
      return flat(given.body());
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("the function does not answer: " + e + "\n" + log(), e);
    }
  }

  private static Map<String, String> flat(String body) throws IOException {
    Map<String, String> answer = new LinkedHashMap<>();
    JsonNode json = JSON.readTree(body);
    if (!json.isObject()) {
      throw new AssertionError("a flow takes an object only: " + body);
    }
    json.properties()
        .forEach(
            entry -> {
              if (!entry.getValue().isTextual()) {
                throw new AssertionError("a flow reads strings only: " + body);
              }
              answer.put(entry.getKey(), entry.getValue().asText());
            });
    return answer;
  }

  /** What it printed. */
  String log() throws IOException {
    return Files.readString(log);
  }

  private static void unpack(byte[] code, Path folder) throws IOException {
    Path root = Files.createDirectories(folder).toAbsolutePath().normalize();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(code))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
          throw new IllegalStateException("the package leads out of its folder: " + entry);
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    api.close();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
