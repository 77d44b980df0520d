package dev.switchboard.flow.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A block annotation, as its meta-annotations describe it.
 *
 * @param name the annotation's simple name, such as {@code PlayPrompt}
 * @param qualifiedName the annotation's qualified name
 * @param actions the actions it stands for, in the order in which they run; the last is the primary
 *     one
 * @param members the annotation's members, in declaration order
 * @param groups which members go together or exclude each other
 */
public record BlockType(
    String name,
    String qualifiedName,
    List<ActionShape> actions,
    List<BlockMember> members,
    List<MemberGroup> groups) {

  public BlockType {
    actions = List.copyOf(actions);
    members = List.copyOf(members);
    groups = List.copyOf(groups);
  }

  /** The action that gives the block its console name, its flow types and its outcomes. */
  public ActionShape primary() {
    return actions.get(actions.size() - 1);
  }

  /** The member of a name. */
  public Optional<BlockMember> member(String name) {
    return members.stream().filter(m -> m.name().equals(name)).findFirst();
  }
}
