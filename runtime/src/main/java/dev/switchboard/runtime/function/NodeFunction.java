package dev.switchboard.runtime.function;

import dev.switchboard.runtime.iam.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.assets.Asset;

/**
 * A function of the runtime's own, in Node.js and without any dependency beyond the AWS SDK of its
 * runtime, with a role that may do what its purpose needs and nothing else.
 */
public final class NodeFunction {
  private static final String FOLDER = "/dev/switchboard/runtime/handlers/";

  private final Stack stack;
  private final String id;
  private final String description;
  private final Path folder;
  private Asset code;
  private final String module;
  private final Map<String, String> variables = new TreeMap<>();
  private int timeoutSeconds = 60;
  private String logLevel = "INFO";
  private boolean keepsFailedEvents = true;

  /**
   * Starts a function.
   *
   * @param stack where it is added
   * @param id its id there
   * @param module its file's name, without {@code .mjs}; it exports {@code handler}
   * @param shared the names of further files that it imports
   */
  public NodeFunction(
      Stack stack, String id, String description, String module, List<String> shared) {
    this.stack = stack;
    this.id = id;
    this.description = description;
    this.module = module;
    folder = folder(module, shared);
  }

  /** The bucket that its code is in; no file can be added any more. */
  public String codeBucket() {
    return code().getS3BucketName();
  }

  private Asset code() {
    if (code == null) {
      code = Asset.Builder.create(stack, id + "Code").path(folder.toString()).build();
    }
    return code;
  }

  /** Seconds before Lambda stops it. */
  public NodeFunction timeoutSeconds(int timeoutSeconds) {
    this.timeoutSeconds = timeoutSeconds;
    return this;
  }

  /** The level of its own lines. */
  public NodeFunction logLevel(String logLevel) {
    this.logLevel = logLevel;
    return this;
  }

  /** Leaves its failed events to Lambda, for stacks that the queue of such events depends on. */
  public NodeFunction withoutFailedEvents() {
    keepsFailedEvents = false;
    return this;
  }

  /** Adds an environment variable. */
  public NodeFunction variable(String key, String value) {
    variables.put(key, value);
    return this;
  }

  /**
   * Adds a file beside its code.
   *
   * @throws IllegalStateException if its code is an asset already
   */
  public NodeFunction file(String name, String content) {
    if (code != null) {
      throw new IllegalStateException(id + ": its code is an asset already");
    }
    try {
      Files.writeString(folder.resolve(name), content).toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds it, its role and its log group; the statements are what it may do. */
  public CfnFunction build(List<Map<String, Object>> statements) {
    FunctionLogs logs = new FunctionLogs(stack, id, stack.getStackName() + "-" + id);
    List<Map<String, Object>> rights = new ArrayList<>();
    rights.add(logs.statement());
    rights.addAll(statements);
    Optional<FailedEvents> failed = keepsFailedEvents ? FailedEvents.of(stack) : Optional.empty();
    failed.map(FailedEvents::rights).ifPresent(rights::addAll);
    CfnRole role =
        CfnRole.Builder.create(stack, id + "Role")
            .assumeRolePolicyDocument(Policy.trust("lambda.amazonaws.com"))
            .policies(
                List.of(
                    CfnRole.PolicyProperty.builder()
                        .policyName(id)
                        .policyDocument(Policy.of(rights))
                        .build()))
            .build();
    return CfnFunction.Builder.create(stack, id)
        .description(description)
        .runtime("nodejs24.x")
        .handler(module + ".handler")
        .code(
            CfnFunction.CodeProperty.builder()
                .s3Bucket(code().getS3BucketName())
                .s3Key(code().getS3ObjectKey())
                .build())
        .role(role.getAttrArn())
        .memorySize(256)
        .timeout(timeoutSeconds)
        .environment(
            variables.isEmpty()
                ? null
                : CfnFunction.EnvironmentProperty.builder().variables(variables).build())
        .loggingConfig(
            CfnFunction.LoggingConfigProperty.builder()
                .logGroup(logs.reference())
                .logFormat("JSON")
                .applicationLogLevel(logLevel)
                .build())
        .deadLetterConfig(
            failed
                .map(
                    events ->
                        CfnFunction.DeadLetterConfigProperty.builder()
                            .targetArn(events.queueArn())
                            .build())
                .orElse(null))
        .build();
  }

  /** The function's code as a folder on disk; in use it is inside a jar. */
  private static Path folder(String module, List<String> shared) {
    try {
      Path folder = Files.createTempDirectory("switchboard-" + module);
      folder.toFile().deleteOnExit();
      copy(module + ".mjs", folder);
      for (String file : shared) {
        copy(file, folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String file, Path folder) throws IOException {
    try (InputStream in = NodeFunction.class.getResourceAsStream(FOLDER + file)) {
      Path copy = folder.resolve(file);
      Files.copy(in, copy);
      copy.toFile().deleteOnExit();
    }
  }
}
