package dev.switchboard.runtime.connect;

import dev.switchboard.environment.FunctionSettings;
import dev.switchboard.environment.FunctionSettings.Scaling;
import dev.switchboard.environment.FunctionSettings.VpcConfig;
import dev.switchboard.environment.Logging;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.function.FailedEvents;
import dev.switchboard.runtime.function.FunctionLogs;
import dev.switchboard.runtime.function.FunctionRights;
import dev.switchboard.runtime.network.FunctionNetwork;
import dev.switchboard.runtime.security.KeyPurpose;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnAlias;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.CfnFunctionProps;
import software.amazon.awscdk.services.lambda.CfnVersion;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * A Lambda function in Java, with a role of its own that may write its logs and nothing else. Flows
 * invoke its alias {@code live}, which always stands for what was deployed last, and of which as
 * many instances are kept warm as the environment says. {@link LambdaAssociation} lets the flows of
 * an instance invoke it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">Invoke
 *     Lambda functions</a>
 */
public class LambdaFunction extends CfnFunction implements ILambdaFunction {
  /** The alias that flows invoke. */
  public static final String ALIAS = "live";

  private final CfnRole executionRole;
  private String aliasArn;

  private LambdaFunction(
      Construct scope, String id, CfnFunctionProps props, CfnRole executionRole) {
    super(scope, id, props);
    this.executionRole = executionRole;
  }

  /** A function that exists already. */
  public static ILambdaFunction fromLambdaFunctionArn(String id, String functionArn) {
    if (!ConnectArn.isToken(functionArn)
        && !functionArn.matches(
            "arn:aws[-a-z0-9]*:lambda:[-a-z0-9]+:[0-9]{12}:function:[-A-Za-z0-9_]+(:[-A-Za-z0-9_$]+)?")) {
      throw new IllegalArgumentException(
          id
              + ": \""
              + functionArn
              + "\" is not the ARN of a Lambda function; expected"
              + " arn:aws:lambda:us-east-1:111122223333:function:<name>");
    }
    return new Imported(functionArn);
  }

  @Override
  public String getResourceArn() {
    return aliasArn;
  }

  /** The role that it runs with. */
  public CfnRole executionRole() {
    return executionRole;
  }

  /** Builds a Lambda function. */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private final Map<String, String> variables = new TreeMap<>();
    private String name;
    private String description;
    private String handler;
    private String runtime = "java21";
    private Path code;
    private int memoryMb = 512;
    private int timeoutSeconds = 8;
    private boolean tracing;
    private Optional<VpcConfig> vpc = Optional.empty();
    private Integer reservedConcurrency;
    private Integer provisionedConcurrency;
    private Optional<Scaling> scaling = Optional.empty();

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /** Starts a function in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /** The function's name, with the environment's prefix. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What the function does. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** The handler, {@code package.Class} or {@code package.Class::method}. */
    public Builder handler(String handler) {
      this.handler = handler;
      return this;
    }

    /** The runtime; by default {@code java21}. */
    public Builder runtime(String runtime) {
      this.runtime = runtime;
      return this;
    }

    /** The jar or folder with the handler. */
    public Builder code(Path code) {
      this.code = code;
      return this;
    }

    /** Memory in MiB. */
    public Builder memoryMb(int memoryMb) {
      this.memoryMb = memoryMb;
      return this;
    }

    /** Seconds before Lambda stops it. */
    public Builder timeoutSeconds(int timeoutSeconds) {
      this.timeoutSeconds = timeoutSeconds;
      return this;
    }

    /** Whether its calls are traced with X-Ray. */
    public Builder tracing(boolean tracing) {
      this.tracing = tracing;
      return this;
    }

    /** Adds an environment variable. */
    public Builder variable(String key, String value) {
      variables.put(key, value);
      return this;
    }

    /** What an environment says of the function wins over what was said before. */
    public Builder settings(FunctionSettings settings) {
      settings.memoryMb().ifPresent(this::memoryMb);
      settings.timeoutSeconds().ifPresent(this::timeoutSeconds);
      variables.putAll(settings.environment());
      vpc = settings.vpcConfig();
      reservedConcurrency = settings.reservedConcurrency().orElse(reservedConcurrency);
      provisionedConcurrency = settings.provisionedConcurrency().orElse(provisionedConcurrency);
      scaling = settings.scaling();
      return this;
    }

    /** Adds it, its role, its log group, its alias and its code to the scope. */
    public LambdaFunction build() {
      Optional<ContactCenterApp> center = ConnectStack.centerOf(scope);
      Optional<VpcConfig> place = vpc.or(() -> center.flatMap(FunctionNetwork::of));
      Optional<String> key = center.flatMap(c -> c.keys().arn(KeyPurpose.FUNCTIONS));
      Optional<FailedEvents> failed = FailedEvents.of(scope);
      FunctionLogs logs = new FunctionLogs(scope, id, name == null ? id : name);
      FunctionRights rights =
          new FunctionRights(logs, name == null ? id : name)
              .tracing(tracing)
              .network(place.isPresent())
              .key(key)
              .failedEvents(failed);
      CfnRole role =
          CfnRole.Builder.create(scope, id + "Role")
              .assumeRolePolicyDocument(LambdaTrust.POLICY)
              .policies(
                  List.of(
                      CfnRole.PolicyProperty.builder()
                          .policyName("function")
                          .policyDocument(rights.document())
                          .build()))
              .build();
      Asset asset = Asset.Builder.create(scope, id + "Code").path(code.toString()).build();
      center.ifPresent(c -> variables.putIfAbsent("LOG_LEVEL", level(c).defaultLevel().name()));
      LambdaFunction function =
          new LambdaFunction(
              scope,
              id,
              CfnFunctionProps.builder()
                  .functionName(name)
                  .description(description)
                  .runtime(runtime)
                  .handler(handler)
                  .code(
                      CfnFunction.CodeProperty.builder()
                          .s3Bucket(asset.getS3BucketName())
                          .s3Key(asset.getS3ObjectKey())
                          .build())
                  .role(role.getAttrArn())
                  .memorySize(memoryMb)
                  .timeout(timeoutSeconds)
                  .environment(
                      variables.isEmpty()
                          ? null
                          : CfnFunction.EnvironmentProperty.builder().variables(variables).build())
                  .kmsKeyArn(key.orElse(null))
                  .loggingConfig(logging(logs, center))
                  .tracingConfig(
                      tracing
                          ? CfnFunction.TracingConfigProperty.builder().mode("Active").build()
                          : null)
                  .vpcConfig(place.map(Builder::vpcConfig).orElse(null))
                  .reservedConcurrentExecutions(reservedConcurrency)
                  .deadLetterConfig(failed.map(Builder::deadLetters).orElse(null))
                  .build(),
              role);
      function.aliasArn = alias(function, asset.getAssetHash(), failed.isPresent());
      return function;
    }

    /**
     * A version is frozen, so each change of the function needs one of its own: its id holds a
     * digest of what the change may be of.
     */
    private String alias(LambdaFunction function, String codeHash, boolean keepsFailedEvents) {
      String what =
          String.join(
              "\n",
              codeHash,
              handler,
              runtime,
              String.valueOf(memoryMb),
              String.valueOf(timeoutSeconds),
              String.valueOf(tracing),
              variables.toString(),
              String.valueOf(description));
      CfnVersion version =
          CfnVersion.Builder.create(
                  scope,
                  id + "Version" + Digest.of(keepsFailedEvents ? what + "\nfailed events" : what))
              .functionName(function.getRef())
              .build();
      CfnAlias alias =
          CfnAlias.Builder.create(scope, id + "Alias")
              .name(ALIAS)
              .functionName(function.getRef())
              .functionVersion(version.getAttrVersion())
              .provisionedConcurrencyConfig(
                  provisionedConcurrency == null
                      ? null
                      : CfnAlias.ProvisionedConcurrencyConfigurationProperty.builder()
                          .provisionedConcurrentExecutions(provisionedConcurrency)
                          .build())
              .build();
      scaling.ifPresent(
          wanted -> new WarmScaling(scope, id, function, alias, provisionedConcurrency, wanted));
      return alias.getRef();
    }

    private static CfnFunction.DeadLetterConfigProperty deadLetters(FailedEvents failed) {
      return CfnFunction.DeadLetterConfigProperty.builder().targetArn(failed.queueArn()).build();
    }

    private static CfnFunction.LoggingConfigProperty logging(
        FunctionLogs logs, Optional<ContactCenterApp> center) {
      CfnFunction.LoggingConfigProperty.Builder logging =
          CfnFunction.LoggingConfigProperty.builder().logGroup(logs.reference()).logFormat("JSON");
      center.ifPresent(
          c ->
              logging
                  .applicationLogLevel(level(c).defaultLevel().name())
                  .systemLogLevel(systemLevel(level(c).system())));
      return logging.build();
    }

    private static Logging.LogLevel level(ContactCenterApp center) {
      return center.environment().logging().logLevel();
    }

    /** The Lambda service itself knows three levels. */
    private static String systemLevel(Logging.Level level) {
      return switch (level) {
        case TRACE, DEBUG -> "DEBUG";
        case INFO -> "INFO";
        case WARN, ERROR -> "WARN";
      };
    }

    private static CfnFunction.VpcConfigProperty vpcConfig(VpcConfig vpc) {
      return CfnFunction.VpcConfigProperty.builder()
          .subnetIds(vpc.subnetIds())
          .securityGroupIds(vpc.securityGroupIds())
          .build();
    }
  }
}
