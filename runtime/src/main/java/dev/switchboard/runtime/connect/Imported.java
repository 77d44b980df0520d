package dev.switchboard.runtime.connect;

import java.util.function.Supplier;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * A resource that exists already, known by its ARN. It adds nothing to the template, so it costs no
 * construct.
 *
 * @param arn its ARN
 */
record Imported(String arn)
    implements IInstance,
        IHoursOfOperation,
        IQueue,
        IRoutingProfile,
        IContactFlow,
        IFlowModule,
        IPhoneNumber,
        IPrompt,
        IQuickConnect,
        IView,
        ISecurityProfile,
        IHierarchyStructure,
        IHierarchyGroup,
        IAgentStatus,
        IUser,
        ILambdaFunction {
  @Override
  public String getResourceArn() {
    return arn;
  }

  /** The resource of an ARN, which is checked against the place that a construct is deployed to. */
  static Imported of(Construct scope, String id, ResourceKind kind, String arn) {
    if (ConnectArn.isToken(arn)) {
      return new Imported(arn);
    }
    Stack stack = Stack.of(scope);
    String region = known(stack.getRegion());
    String partition = region.isEmpty() ? "" : ConnectArn.partitionOf(region);
    return new Imported(
        named(
                id,
                () ->
                    ConnectArn.parse(kind, arn)
                        .requirePlace(partition, region, known(stack.getAccount())))
            .toString());
  }

  /** The instance of an ARN, in a region and account. */
  static Imported instance(String id, String arn, String region, String account) {
    if (ConnectArn.isToken(arn)) {
      return new Imported(arn);
    }
    return new Imported(
        named(
                id,
                () ->
                    ConnectArn.parse(ResourceKind.INSTANCE, arn)
                        .requirePlace(ConnectArn.partitionOf(region), region, account))
            .toString());
  }

  /** The resource of an ARN that must belong to an instance. */
  static Imported of(String id, ResourceKind kind, String arn, IInstance instance) {
    if (ConnectArn.isToken(arn)) {
      return new Imported(arn);
    }
    return new Imported(named(id, () -> owned(ConnectArn.parse(kind, arn), instance)).toString());
  }

  private static ConnectArn owned(ConnectArn arn, IInstance instance) {
    // What the app itself creates has no ARN yet.
    return ConnectArn.isToken(instance.getInstanceArn())
        ? arn
        : arn.requireInstance(ConnectArn.parse(ResourceKind.INSTANCE, instance.getInstanceArn()));
  }

  /** The resource of an id, which belongs to an instance. */
  static Imported ofId(ResourceKind kind, String resourceId, IInstance instance) {
    return new Imported(instance.getInstanceArn() + "/" + kind.segment() + "/" + resourceId);
  }

  private static ConnectArn named(String id, Supplier<ConnectArn> arn) {
    try {
      return arn.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
    }
  }

  private static String known(String text) {
    return ConnectArn.isToken(text) ? "" : text;
  }
}
