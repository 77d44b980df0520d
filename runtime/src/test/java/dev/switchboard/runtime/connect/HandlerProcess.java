package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The custom resources' functions in a process of Node.js, with the AWS SDK that Lambda's runtime
 * brings along, led to a local server.
 */
final class HandlerProcess implements AutoCloseable {
  private static final Path HANDLERS =
      Path.of("src/main/resources/dev/switchboard/runtime/handlers");
  private static final Path SDK = Path.of("src/test/resources/aws-sdk");
  private static final Path INSTALLED = Path.of("target/aws-sdk");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer requests;
  private final BufferedReader answers;
  private final Path log;

  private HandlerProcess(Process process, Path log) {
    this.process = process;
    this.requests = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.log = log;
  }

  /** Starts it, and installs the SDK before if this build has not yet. */
  static HandlerProcess start(String url) throws IOException, InterruptedException {
    install();
    Path folder = INSTALLED.resolve("handlers");
    copy(HANDLERS, folder);
    copy(Path.of("src/test/resources/handlers"), folder);
    Path log = INSTALLED.resolve("handlers.log");
    ProcessBuilder builder =
        new ProcessBuilder("node", "run.mjs")
            .directory(folder.toFile())
            .redirectError(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().put("AWS_ENDPOINT_URL", url);
    builder.environment().put("AWS_ENDPOINT_URL_S3", url + ConnectApi.S3);
    builder.environment().put("AWS_REGION", "eu-central-1");
    builder.environment().put("AWS_ACCESS_KEY_ID", "local");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "local");
    return new HandlerProcess(builder.start(), log);
  }

  private static void install() throws IOException, InterruptedException {
    Path lock = INSTALLED.resolve("package-lock.json");
    if (Files.exists(lock)
        && Files.mismatch(lock, SDK.resolve("package-lock.json")) < 0
        && Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))) {
      return;
    }
    copy(SDK, INSTALLED);
    Path output = INSTALLED.resolve("npm.log");
    Process npm =
        new ProcessBuilder(
                "npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(INSTALLED.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (npm.waitFor() != 0) {
      throw new IllegalStateException(
          "npm can't install the AWS SDK:\n" + Files.readString(output));
    }
  }

  /** Invokes a function, and returns once it has. */
  void invoke(String module, ObjectNode event, int remainingMs) throws IOException {
    ObjectNode request =
        JSON.createObjectNode().put("module", module).put("remainingMs", remainingMs);
    request.set("event", event);
    requests.write(request + "\n");
    requests.flush();
    String answer = answers.readLine();
    if (!"returned".equals(answer)) {
      throw new AssertionError(module + ": " + answer + "\n" + Files.readString(log));
    }
  }

  private static void copy(Path source, Path destination) throws IOException {
    Files.walkFileTree(
        source,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = destination.resolve(source.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() {
    process.destroy();
  }
}
