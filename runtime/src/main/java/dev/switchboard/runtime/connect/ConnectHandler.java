package dev.switchboard.runtime.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * The Lambda functions behind the custom resources: one for each purpose, at most one of each in a
 * stack, each with a role that may do its purpose on one instance and nothing else.
 */
enum ConnectHandler {
  /** Sets the content of flows and modules. */
  FLOW_CONTENT(
      "FlowContentHandler",
      "flow-content",
      "Sets the content of flows whose references run in a circle",
      List.of("connect:UpdateContactFlowContent", "connect:UpdateContactFlowModuleContent"),
      List.of("/contact-flow/*", "/flow-module/*")),
  /** Associates queues with quick connects. */
  QUEUE_QUICK_CONNECTS(
      "QueueQuickConnectsHandler",
      "queue-quick-connects",
      "Associates queues with their quick connects",
      List.of("connect:AssociateQueueQuickConnects", "connect:DisassociateQueueQuickConnects"),
      List.of("/queue/*", "/transfer-destination/*")),
  /** Leads callers of phone numbers to flows. */
  PHONE_NUMBER_FLOW(
      "PhoneNumberFlowHandler",
      "phone-number-flow",
      "Leads the callers of phone numbers to their flows",
      List.of(
          "connect:AssociatePhoneNumberContactFlow", "connect:DisassociatePhoneNumberContactFlow"),
      List.of("", "/contact-flow/*"));

  private static final String FOLDER = "/dev/switchboard/runtime/handlers/";
  private static final List<String> SHARED = List.of("arn.mjs", "custom-resource.mjs", "retry.mjs");

  /** Room for waiting while Amazon Connect is busy. */
  private static final int TIMEOUT_SECONDS = 600;

  private final String id;
  private final String module;
  private final String description;
  private final List<String> actions;
  private final List<String> resources;

  ConnectHandler(
      String id, String module, String description, List<String> actions, List<String> resources) {
    this.id = id;
    this.module = module;
    this.description = description;
    this.actions = actions;
    this.resources = resources;
  }

  /** The ARN of the function in the stack of a scope, which is added when first asked for. */
  String serviceToken(Construct scope, IInstance instance) {
    Stack stack = Stack.of(scope);
    IConstruct found = stack.getNode().tryFindChild(id);
    CfnFunction function = found == null ? create(stack, instance) : (CfnFunction) found;
    return function.getAttrArn();
  }

  private CfnFunction create(Stack stack, IInstance instance) {
    Asset code = Asset.Builder.create(stack, id + "Code").path(folder().toString()).build();
    CfnRole role =
        CfnRole.Builder.create(stack, id + "Role")
            .assumeRolePolicyDocument(LambdaTrust.POLICY)
            .managedPolicyArns(
                List.of(
                    "arn:"
                        + Aws.PARTITION
                        + ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"))
            .policies(
                List.of(
                    CfnRole.PolicyProperty.builder()
                        .policyName(id)
                        .policyDocument(policy(instance, code))
                        .build()))
            .build();
    return CfnFunction.Builder.create(stack, id)
        .description(description)
        .runtime("nodejs22.x")
        .handler(module + ".handler")
        .code(
            CfnFunction.CodeProperty.builder()
                .s3Bucket(code.getS3BucketName())
                .s3Key(code.getS3ObjectKey())
                .build())
        .role(role.getAttrArn())
        .memorySize(256)
        .timeout(TIMEOUT_SECONDS)
        .build();
  }

  private Map<String, Object> policy(IInstance instance, Asset code) {
    String arn = instance.getInstanceArn();
    Map<String, Object> onInstance =
        allow(actions, resources.stream().map(resource -> arn + resource).toList());
    return switch (this) {
      case FLOW_CONTENT ->
          document(
              onInstance,
              // Contents are assets, in the bucket that the code is in.
              allow(
                  List.of("s3:GetObject"),
                  List.of("arn:" + Aws.PARTITION + ":s3:::" + code.getS3BucketName() + "/*.json")));
      case QUEUE_QUICK_CONNECTS -> document(onInstance);
      case PHONE_NUMBER_FLOW ->
          document(
              onInstance,
              // A phone number's ARN does not name its instance.
              allow(
                  actions,
                  List.of(
                      "arn:"
                          + Aws.PARTITION
                          + ":connect:"
                          + Aws.REGION
                          + ":"
                          + Aws.ACCOUNT_ID
                          + ":phone-number/*")));
    };
  }

  @SafeVarargs
  private static Map<String, Object> document(Map<String, Object>... statements) {
    return Map.of("Version", "2012-10-17", "Statement", List.of(statements));
  }

  private static Map<String, Object> allow(List<String> actions, List<String> resources) {
    return Map.of("Effect", "Allow", "Action", actions, "Resource", resources);
  }

  /** The function's code as a folder on disk; in use it is inside a jar. */
  private Path folder() {
    try {
      Path folder = Files.createTempDirectory("switchboard-" + module);
      copy(module + ".mjs", folder);
      for (String file : SHARED) {
        copy(file, folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(String file, Path folder) throws IOException {
    try (InputStream in = ConnectHandler.class.getResourceAsStream(FOLDER + file)) {
      Path copy = folder.resolve(file);
      Files.copy(in, copy);
      copy.toFile().deleteOnExit();
    }
  }
}
