package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.services.connect.CfnSecurityProfile;
import software.amazon.awscdk.services.connect.CfnSecurityProfileProps;
import software.constructs.Construct;

/**
 * A security profile: what users may see and do.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html">AWS::Connect::SecurityProfile</a>
 */
public class SecurityProfile extends CfnSecurityProfile implements ISecurityProfile {
  private String arn;

  private SecurityProfile(Construct scope, String id, CfnSecurityProfileProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.SECURITY_PROFILE, id, this);
  }

  /** A security profile that exists already. */
  public static ISecurityProfile fromSecurityProfileArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.SECURITY_PROFILE, arn);
  }

  /** A security profile that exists already, which must belong to the instance. */
  public static ISecurityProfile fromSecurityProfileArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.SECURITY_PROFILE, arn, instance);
  }

  /** A security profile that exists already, by its id in the instance. */
  public static ISecurityProfile fromSecurityProfileAttributes(
      IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.SECURITY_PROFILE, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrSecurityProfileArn();
    }
    return arn;
  }

  /** Builds a security profile. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<String> permissions = new ArrayList<>();
    private final Map<String, String> accessControlTags = new TreeMap<>();
    private final List<String> tagRestrictedResources = new ArrayList<>();
    private final List<String> hierarchyRestrictedResources = new ArrayList<>();
    private final List<ApplicationProperty> applications = new ArrayList<>();
    private final List<FlowModuleProperty> flowModules = new ArrayList<>();
    private final List<PrimaryAttributeValueProperty> rows = new ArrayList<>();
    private IHierarchyGroup accessControlGroup;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a security profile in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Adds a permission. */
    public Builder permission(String permission) {
      permissions.add(permission);
      return this;
    }

    /** Adds a tag that a resource must carry to be seen. */
    public Builder accessControlTag(String key, String value) {
      accessControlTags.put(key, value);
      return this;
    }

    /** Adds a kind of resources that the tags restrict. */
    public Builder tagRestrictedResource(String kind) {
      tagRestrictedResources.add(kind);
      return this;
    }

    /** The group below which users must be to be seen. */
    public Builder accessControlGroup(IHierarchyGroup accessControlGroup) {
      this.accessControlGroup = accessControlGroup;
      return this;
    }

    /** Adds a kind of resources that the group restricts. */
    public Builder hierarchyRestrictedResource(String kind) {
      hierarchyRestrictedResources.add(kind);
      return this;
    }

    /** Adds an application, its type, and what users may do in it. */
    public Builder application(String namespace, String type, List<String> permissions) {
      applications.add(
          ApplicationProperty.builder()
              .namespace(namespace)
              .type(type)
              .applicationPermissions(permissions)
              .build());
      return this;
    }

    /** Adds a flow module, by id, that may be used as an MCP tool. */
    public Builder flowModule(String flowModuleId) {
      flowModules.add(FlowModuleProperty.builder().flowModuleId(flowModuleId).type("MCP").build());
      return this;
    }

    /** Adds rows of data tables that users may see. */
    public Builder dataTableAccess(String attribute, List<String> values) {
      rows.add(
          PrimaryAttributeValueProperty.builder()
              .accessType("ALLOW")
              .attributeName(attribute)
              .values(values)
              .build());
      return this;
    }

    /** Adds it to the scope. */
    public SecurityProfile build() {
      return new SecurityProfile(
          scope,
          id,
          CfnSecurityProfileProps.builder()
              .instanceArn(instanceArn())
              .securityProfileName(requiredName())
              .description(description)
              .permissions(given(permissions))
              .allowedAccessControlTags(
                  given(
                      accessControlTags.entrySet().stream()
                          .map(e -> CfnTag.builder().key(e.getKey()).value(e.getValue()).build())
                          .toList()))
              .tagRestrictedResources(given(tagRestrictedResources))
              .allowedAccessControlHierarchyGroupId(groupId())
              .hierarchyRestrictedResources(given(hierarchyRestrictedResources))
              .applications(given(applications))
              .allowedFlowModules(given(flowModules))
              .granularAccessControlConfiguration(rowAccess())
              .tags(cfnTags())
              .build());
    }

    private String groupId() {
      return accessControlGroup == null ? null : PlainResource.id(accessControlGroup);
    }

    private GranularAccessControlConfigurationProperty rowAccess() {
      return rows.isEmpty()
          ? null
          : GranularAccessControlConfigurationProperty.builder()
              .dataTableAccessControlConfiguration(
                  DataTableAccessControlConfigurationProperty.builder()
                      .primaryAttributeAccessControlConfiguration(
                          PrimaryAttributeAccessControlConfigurationItemProperty.builder()
                              .primaryAttributeValues(rows)
                              .build())
                      .build())
              .build();
    }
  }
}
