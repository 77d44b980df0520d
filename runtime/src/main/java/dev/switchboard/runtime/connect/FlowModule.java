package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnContactFlowModule;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleAlias;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleProps;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleVersion;
import software.constructs.Construct;

/**
 * A flow module.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-contactflowmodule.html">AWS::Connect::ContactFlowModule</a>
 */
public class FlowModule extends CfnContactFlowModule implements IFlowModule {
  private final String revision;
  private final String contract;
  private String arn;

  private FlowModule(
      Construct scope, String id, CfnContactFlowModuleProps props, String revision, String contract) {
    super(scope, id, props);
    this.revision = revision;
    this.contract = contract;
    ConnectStack.pace(scope, this);
  }

  /** A flow module that exists already. */
  public static IFlowModule fromFlowModuleArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.FLOW_MODULE, arn);
  }

  /** A flow module that exists already, which must belong to the instance. */
  public static IFlowModule fromFlowModuleArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.FLOW_MODULE, arn, instance);
  }

  /** A flow module that exists already, by its id in the instance. */
  public static IFlowModule fromFlowModuleAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.FLOW_MODULE, resourceId, instance);
  }

  /**
   * Freezes what the module holds now as a version, which never changes. The id should name the content, since a
   * version is made only when the construct is.
   */
  public CfnContactFlowModuleVersion addVersion(String id, String description) {
    return CfnContactFlowModuleVersion.Builder.create(this, id)
        .contactFlowModuleId(getFlowModuleArn())
        .description(description)
        .build();
  }

  /** Names a version; flows that call the alias follow it. */
  public CfnContactFlowModuleAlias addAlias(
      String id, String name, CfnContactFlowModuleVersion version) {
    return CfnContactFlowModuleAlias.Builder.create(this, id)
        .contactFlowModuleId(getFlowModuleArn())
        .contactFlowModuleVersion(version.getAttrVersion())
        .name(name)
        .build();
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrContactFlowModuleArn();
    }
    return arn;
  }

  /** Changes with whatever makes CloudFormation update the module, which writes the template's content again. */
  String revision() {
    return revision;
  }

  /** The contract as JSON text, or null. */
  String contract() {
    return contract;
  }

  /** Builds a flow module. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private ModuleSettings settings;
    private FlowTemplate content;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a flow module in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The contract. */
    public Builder settings(ModuleSettings settings) {
      this.settings = settings;
      return this;
    }

    /** The content. */
    public Builder content(FlowTemplate content) {
      this.content = content;
      return this;
    }

    /** Adds it to the scope. */
    public FlowModule build() {
      return new FlowModule(
          scope,
          id,
          CfnContactFlowModuleProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .content(required(content, "content").render())
              .settings(contract())
              .tags(cfnTags())
              .build(),
          revision(),
          contract());
    }

    private String contract() {
      return settings == null ? null : settings.json();
    }
  }
}
