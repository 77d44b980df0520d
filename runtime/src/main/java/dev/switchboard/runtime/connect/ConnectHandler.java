package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.function.NodeFunction;
import dev.switchboard.runtime.iam.Policy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnFunction;
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
  /** Associates hours, and email addresses, of different stacks. */
  RESOURCE_LINKS(
      "ResourceLinksHandler",
      "resource-links",
      "Associates hours with their parents and email addresses with their aliases",
      List.of(
          "connect:AssociateEmailAddressAlias",
          "connect:AssociateHoursOfOperations",
          "connect:DisassociateEmailAddressAlias",
          "connect:DisassociateHoursOfOperations"),
      List.of("/operating-hours/*", "/email-address/*")),
  /** Leads callers of phone numbers to flows. */
  PHONE_NUMBER_FLOW(
      "PhoneNumberFlowHandler",
      "phone-number-flow",
      "Leads the callers of phone numbers to their flows",
      List.of(
          "connect:AssociatePhoneNumberContactFlow",
          "connect:BatchGetFlowAssociation",
          "connect:DisassociatePhoneNumberContactFlow"),
      List.of("", "/contact-flow/*")),
  /** Finds instances by their aliases; see {@link LookedUp} for what it may call. */
  INSTANCE_LOOKUP(
      "InstanceLookupHandler",
      "resource-lookup",
      "Finds an existing instance by its alias",
      List.of(),
      List.of()),
  /** Finds resources of an instance by their names; see {@link LookedUp} for what it may call. */
  RESOURCE_LOOKUP(
      "ResourceLookupHandler",
      "resource-lookup",
      "Finds existing resources by their names",
      List.of(),
      List.of()),
  /** Tells the instance where data goes that CloudFormation's own type does not know. */
  INSTANCE_STORAGE(
      "InstanceStorageHandler",
      "instance-storage",
      "Associates storage that CloudFormation has no type for",
      List.of(
          "connect:AssociateInstanceStorageConfig",
          "connect:DisassociateInstanceStorageConfig",
          "connect:ListInstanceStorageConfigs",
          "connect:UpdateInstanceStorageConfig"),
      List.of(""));

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
    return serviceToken(scope, bucket -> statements(instance, bucket));
  }

  /** The same, where the function may do what a statement says. */
  String serviceToken(Construct scope, Map<String, Object> statement) {
    return serviceToken(scope, bucket -> List.of(statement));
  }

  private String serviceToken(
      Construct scope, Function<String, List<Map<String, Object>>> statements) {
    return ConnectStack.once(
        scope,
        this,
        () -> {
          Stack stack = Stack.of(scope);
          IConstruct found = stack.getNode().tryFindChild(id);
          CfnFunction function = found == null ? create(stack, statements) : (CfnFunction) found;
          return function.getAttrArn();
        });
  }

  private CfnFunction create(Stack stack, Function<String, List<Map<String, Object>>> statements) {
    NodeFunction function = new NodeFunction(stack, id, description, module, SHARED);
    ConnectStack.centerOf(stack)
        .map(center -> center.environment().logging().logLevel().amazonConnect().name())
        .ifPresent(function::logLevel);
    return function.timeoutSeconds(TIMEOUT_SECONDS).build(statements.apply(function.codeBucket()));
  }

  /** The name of the role of the function, which has been asked for. */
  String roleName(Construct scope) {
    return ((CfnRole) Stack.of(scope).getNode().findChild(id + "Role")).getRef();
  }

  private List<Map<String, Object>> statements(IInstance instance, String codeBucket) {
    String arn = instance.getInstanceArn();
    Map<String, Object> onInstance =
        Policy.allow(actions, resources.stream().map(resource -> arn + resource).toList());
    return switch (this) {
      case FLOW_CONTENT ->
          List.of(
              onInstance,
              // Contents are assets, in the bucket that the code is in.
              Policy.allow(
                  List.of("s3:GetObject"),
                  List.of("arn:" + Aws.PARTITION + ":s3:::" + codeBucket + "/*.json")));
      case QUEUE_QUICK_CONNECTS, RESOURCE_LINKS -> List.of(onInstance);
      case INSTANCE_STORAGE ->
          List.of(
              onInstance,
              // The service-linked role of the instance is what writes to the storage.
              Policy.allow(
                  List.of("iam:AttachRolePolicy", "iam:PutRolePolicy"),
                  List.of(
                      "arn:"
                          + Aws.PARTITION
                          + ":iam::"
                          + Aws.ACCOUNT_ID
                          + ":role/aws-service-role/connect.amazonaws.com"
                          + "/AWSServiceRoleForAmazonConnect_*")),
              // An instance may belong to a directory; directories can't be named here.
              Policy.allow(List.of("ds:DescribeDirectories"), List.of("*")));
      case PHONE_NUMBER_FLOW ->
          List.of(
              onInstance,
              // A phone number's ARN does not name its instance.
              Policy.allow(
                  actions,
                  List.of(
                      "arn:"
                          + Aws.PARTITION
                          + ":connect:"
                          + Aws.REGION
                          + ":"
                          + Aws.ACCOUNT_ID
                          + ":phone-number/*")));
      case INSTANCE_LOOKUP, RESOURCE_LOOKUP ->
          throw new IllegalStateException("what it may do, who asks for it says");
    };
  }
}
