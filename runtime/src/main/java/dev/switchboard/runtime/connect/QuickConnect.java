package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnQuickConnect;
import software.amazon.awscdk.services.connect.CfnQuickConnectProps;
import software.constructs.Construct;

/**
 * A quick connect: a destination that agents transfer to.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-quickconnect.html">AWS::Connect::QuickConnect</a>
 */
public class QuickConnect extends CfnQuickConnect implements IQuickConnect {
  private String arn;

  private QuickConnect(Construct scope, String id, CfnQuickConnectProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** A quick connect that exists already. */
  public static IQuickConnect fromQuickConnectArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.QUICK_CONNECT, arn);
  }

  /** A quick connect that exists already, which must belong to the instance. */
  public static IQuickConnect fromQuickConnectArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.QUICK_CONNECT, arn, instance);
  }

  /** A quick connect that exists already, by its id in the instance. */
  public static IQuickConnect fromQuickConnectAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.QUICK_CONNECT, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrQuickConnectArn();
    }
    return arn;
  }

  /** Builds a quick connect. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private QuickConnectConfigProperty config;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a quick connect in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Leads to a queue, through a transfer-to-queue flow. */
    public Builder queue(IQueue queue, IContactFlow flow) {
      config =
          QuickConnectConfigProperty.builder()
              .quickConnectType("QUEUE")
              .queueConfig(
                  QueueQuickConnectConfigProperty.builder()
                      .queueArn(queue.getQueueArn())
                      .contactFlowArn(flow.getContactFlowArn())
                      .build())
              .build();
      return this;
    }

    /** Leads to a user, through a transfer-to-agent flow. */
    public Builder user(IUser user, IContactFlow flow) {
      return user(user.getUserArn(), flow);
    }

    /** Leads to a user, given by id or ARN, through a transfer-to-agent flow. */
    public Builder user(String user, IContactFlow flow) {
      config =
          QuickConnectConfigProperty.builder()
              .quickConnectType("USER")
              .userConfig(
                  UserQuickConnectConfigProperty.builder()
                      .userArn(
                          user.startsWith("arn:") || ConnectArn.isToken(user)
                              ? user
                              : instanceArn() + "/agent/" + user)
                      .contactFlowArn(flow.getContactFlowArn())
                      .build())
              .build();
      return this;
    }

    /** Leads to a phone number in E.164 form. */
    public Builder phoneNumber(String number) {
      config =
          QuickConnectConfigProperty.builder()
              .quickConnectType("PHONE_NUMBER")
              .phoneConfig(
                  PhoneNumberQuickConnectConfigProperty.builder().phoneNumber(number).build())
              .build();
      return this;
    }

    /** Adds it to the scope. */
    public QuickConnect build() {
      return new QuickConnect(
          scope,
          id,
          CfnQuickConnectProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .quickConnectConfig(required(config, "destination"))
              .tags(cfnTags())
              .build());
    }
  }
}
