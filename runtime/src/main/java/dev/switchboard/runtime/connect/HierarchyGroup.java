package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.connect.CfnUserHierarchyGroup;
import software.amazon.awscdk.services.connect.CfnUserHierarchyGroupProps;
import software.constructs.Construct;

/**
 * A group of the agent hierarchy.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html">AWS::Connect::UserHierarchyGroup</a>
 */
public class HierarchyGroup extends CfnUserHierarchyGroup implements IHierarchyGroup {
  private String arn;

  private HierarchyGroup(Construct scope, String id, CfnUserHierarchyGroupProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.HIERARCHY_GROUP, id, this);
  }

  /** A hierarchy group that exists already. */
  public static IHierarchyGroup fromHierarchyGroupArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.HIERARCHY_GROUP, arn);
  }

  /** A hierarchy group that exists already, which must belong to the instance. */
  public static IHierarchyGroup fromHierarchyGroupArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.HIERARCHY_GROUP, arn, instance);
  }

  /** A hierarchy group that exists already, by its id in the instance. */
  public static IHierarchyGroup fromHierarchyGroupAttributes(
      IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.HIERARCHY_GROUP, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrUserHierarchyGroupArn();
    }
    return arn;
  }

  /** Builds a hierarchy group. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private IHierarchyGroup parent;
    private IHierarchyStructure structure;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a hierarchy group in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The group above; without one it is of the first level. */
    public Builder parent(IHierarchyGroup parent) {
      this.parent = parent;
      return this;
    }

    /** The levels, which must exist first. */
    public Builder structure(IHierarchyStructure structure) {
      this.structure = structure;
      return this;
    }

    /** Adds it to the scope. */
    public HierarchyGroup build() {
      HierarchyGroup group =
          new HierarchyGroup(
              scope,
              id,
              CfnUserHierarchyGroupProps.builder()
                  .instanceArn(instanceArn())
                  .name(requiredName())
                  .parentGroupArn(parent == null ? null : parent.getHierarchyGroupArn())
                  .tags(cfnTags())
                  .build());
      if (structure instanceof CfnResource levels) {
        group.addResourceDependency(levels);
      }
      return group;
    }
  }
}
