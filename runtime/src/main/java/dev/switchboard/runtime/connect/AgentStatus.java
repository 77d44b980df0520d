package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnAgentStatus;
import software.amazon.awscdk.services.connect.CfnAgentStatusProps;
import software.constructs.Construct;

/**
 * An agent status. It outlives its stack, since Amazon Connect can't delete one.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html">AWS::Connect::AgentStatus</a>
 */
public class AgentStatus extends CfnAgentStatus implements IAgentStatus {
  private String arn;

  private AgentStatus(Construct scope, String id, CfnAgentStatusProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.AGENT_STATUS, id, this);
  }

  /** An agent status that exists already. */
  public static IAgentStatus fromAgentStatusArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.AGENT_STATUS, arn);
  }

  /** An agent status that exists already, which must belong to the instance. */
  public static IAgentStatus fromAgentStatusArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.AGENT_STATUS, arn, instance);
  }

  /** An agent status that exists already, by its id in the instance. */
  public static IAgentStatus fromAgentStatusAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.AGENT_STATUS, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrAgentStatusArn();
    }
    return arn;
  }

  /** Builds an agent status. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private boolean enabled = true;
    private Integer displayOrder;
    private Boolean resetDisplayOrder;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts an agent status in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Whether agents may choose it. */
    public Builder enabled(boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** The place in the list that agents see. */
    public Builder displayOrder(int displayOrder) {
      this.displayOrder = displayOrder;
      return this;
    }

    /** Whether the display order is taken away again. */
    public Builder resetDisplayOrder(boolean resetDisplayOrder) {
      this.resetDisplayOrder = resetDisplayOrder;
      return this;
    }

    /** Adds it to the scope. */
    public AgentStatus build() {
      AgentStatus status =
          new AgentStatus(
              scope,
              id,
              CfnAgentStatusProps.builder()
                  .instanceArn(instanceArn())
                  .name(requiredName())
                  .description(description)
                  .state(enabled ? "ENABLED" : "DISABLED")
                  .type("CUSTOM")
                  .displayOrder(displayOrder)
                  .resetOrderNumber(resetDisplayOrder)
                  .tags(cfnTags())
                  .build());
      status.applyRemovalPolicy(RemovalPolicy.RETAIN);
      return status;
    }
  }
}
