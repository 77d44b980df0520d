package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnContactFlowModule;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleAlias;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleProps;
import software.amazon.awscdk.services.connect.CfnContactFlowModuleVersion;
import software.constructs.Construct;

/**
 * A flow module.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-contactflowmodule.html">AWS::Connect::ContactFlowModule</a>
 */
public class FlowModule extends CfnContactFlowModule implements IFlowModule {
  private static final String ALIAS = "Alias";

  private final Construct scope;
  private final String revision;
  private final String contract;
  private String arn;
  private String aliasArn;

  private FlowModule(
      Construct scope,
      String id,
      CfnContactFlowModuleProps props,
      String revision,
      String contract) {
    super(scope, id, props);
    this.scope = scope;
    this.revision = revision;
    this.contract = contract;
    ConnectStack.pace(scope, id, this);
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
   * Freezes what the module holds when this version is first deployed. A version never changes and
   * outlives the stack, since callers elsewhere may still run it.
   *
   * @param version tells versions of the source apart; Amazon Connect numbers its own
   */
  public CfnContactFlowModuleVersion addVersion(long version) {
    String id = "Version" + version;
    CfnContactFlowModuleVersion frozen =
        CfnContactFlowModuleVersion.Builder.create(this, id)
            .contactFlowModuleId(getFlowModuleArn())
            .description("Version " + version)
            .build();
    frozen.applyRemovalPolicy(RemovalPolicy.RETAIN);
    ConnectStack.pace(scope, id, frozen);
    return frozen;
  }

  /**
   * Names a version. What refers to the module in flow content from here on refers to the alias.
   *
   * @param name the alias
   * @param version the version that it leads to
   * @param description what it is for, or null
   */
  public CfnContactFlowModuleAlias addAlias(
      String name, CfnContactFlowModuleVersion version, String description) {
    CfnContactFlowModuleAlias alias =
        CfnContactFlowModuleAlias.Builder.create(this, ALIAS)
            .contactFlowModuleId(getFlowModuleArn())
            .contactFlowModuleVersion(version.getAttrVersion())
            .name(name)
            .description(description)
            .build();
    ConnectStack.pace(scope, ALIAS, alias);
    // The attribute, rather than the name behind the module's ARN, makes callers wait for the
    // alias.
    aliasArn = alias.getAttrContactFlowModuleAliasArn();
    return alias;
  }

  @Override
  public String getContentArn() {
    return aliasArn == null ? getResourceArn() : aliasArn;
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrContactFlowModuleArn();
    }
    return arn;
  }

  /**
   * Changes with whatever makes CloudFormation update the module, which writes the template's
   * content again.
   */
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
    private final Set<Long> versions = new TreeSet<>();
    private String alias;
    private long released;
    private String aliasDescription;

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

    /** Adds a version; see {@link FlowModule#addVersion}. */
    public Builder version(long version) {
      versions.add(version);
      return this;
    }

    /** Releases a version under an alias, through which flows then invoke the module. */
    public Builder alias(String alias, long version) {
      return alias(alias, version, null);
    }

    /** Releases a version under an alias, and says what the alias is for. */
    public Builder alias(String alias, long version, String description) {
      this.alias = alias;
      this.released = version;
      this.aliasDescription = description;
      versions.add(version);
      return this;
    }

    /** Adds it to the scope. */
    public FlowModule build() {
      FlowModule module = module();
      for (long version : versions) {
        CfnContactFlowModuleVersion frozen = module.addVersion(version);
        if (alias != null && version == released) {
          module.addAlias(alias, frozen, aliasDescription);
        }
      }
      return module;
    }

    private FlowModule module() {
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
