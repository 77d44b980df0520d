package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnContactFlow;
import software.amazon.awscdk.services.connect.CfnContactFlowProps;
import software.constructs.Construct;

/**
 * A flow.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-contactflow.html">AWS::Connect::ContactFlow</a>
 */
public class ContactFlow extends CfnContactFlow implements IContactFlow {
  private final String revision;
  private String arn;

  private ContactFlow(Construct scope, String id, CfnContactFlowProps props, String revision) {
    super(scope, id, props);
    this.revision = revision;
    ConnectStack.pace(scope, id, this);
  }

  /** A flow that exists already. */
  public static IContactFlow fromContactFlowArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.CONTACT_FLOW, arn);
  }

  /** A flow that exists already, which must belong to the instance. */
  public static IContactFlow fromContactFlowArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.CONTACT_FLOW, arn, instance);
  }

  /** A flow that exists already, by its id in the instance. */
  public static IContactFlow fromContactFlowAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.CONTACT_FLOW, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrContactFlowArn();
    }
    return arn;
  }

  /**
   * Changes with whatever makes CloudFormation update the flow, which writes the template's content
   * again.
   */
  String revision() {
    return revision;
  }

  /** Builds a flow. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private String type = "CONTACT_FLOW";
    private FlowTemplate content;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a flow in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The flow type, as CloudFormation spells it; by default {@code CONTACT_FLOW}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** The content. */
    public Builder content(FlowTemplate content) {
      this.content = content;
      return this;
    }

    /** Adds it to the scope. */
    public ContactFlow build() {
      return new ContactFlow(
          scope,
          id,
          CfnContactFlowProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .type(type)
              .content(required(content, "content").render())
              .tags(cfnTags())
              .build(),
          revision());
    }
  }
}
