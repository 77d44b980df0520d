package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.connect.CfnUserHierarchyStructure;
import software.amazon.awscdk.services.connect.CfnUserHierarchyStructureProps;
import software.constructs.Construct;

/**
 * The levels of the agent hierarchy; an instance has one structure.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html">AWS::Connect::UserHierarchyStructure</a>
 */
public class HierarchyStructure extends CfnUserHierarchyStructure implements IHierarchyStructure {
  private String arn;

  private HierarchyStructure(Construct scope, String id, CfnUserHierarchyStructureProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** The structure that an instance has already. */
  public static IHierarchyStructure ofInstance(IInstance instance) {
    return new Imported(instance.getInstanceArn() + "/user-hierarchy-structure");
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrUserHierarchyStructureArn();
    }
    return arn;
  }

  /** Builds a structure. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<String> levels = new ArrayList<>();

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a structure in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Adds a level below those that it has; there are five at most. */
    public Builder level(String name) {
      levels.add(name);
      return this;
    }

    /** Adds it to the scope. */
    public HierarchyStructure build() {
      UserHierarchyStructureProperty.Builder structure = UserHierarchyStructureProperty.builder();
      for (int i = 0; i < levels.size(); i++) {
        level(structure, i, levels.get(i));
      }
      return new HierarchyStructure(
          scope,
          id,
          CfnUserHierarchyStructureProps.builder()
              .instanceArn(instanceArn())
              .userHierarchyStructure(structure.build())
              .build());
    }

    private void level(UserHierarchyStructureProperty.Builder structure, int depth, String name) {
      switch (depth) {
        case 0 -> structure.levelOne(LevelOneProperty.builder().name(name).build());
        case 1 -> structure.levelTwo(LevelTwoProperty.builder().name(name).build());
        case 2 -> structure.levelThree(LevelThreeProperty.builder().name(name).build());
        case 3 -> structure.levelFour(LevelFourProperty.builder().name(name).build());
        case 4 -> structure.levelFive(LevelFiveProperty.builder().name(name).build());
        default -> throw new IllegalArgumentException(id + " has more than five levels: " + levels);
      }
    }
  }
}
