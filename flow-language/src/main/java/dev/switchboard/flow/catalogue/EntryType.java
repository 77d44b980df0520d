package dev.switchboard.flow.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A nested annotation that is one entry of a list, map or list of branches, such as
 * {@code @Choice}.
 *
 * @param name its simple name
 * @param qualifiedName its canonical name
 * @param members its members, in declaration order
 * @param fixed the members of the object with one value
 * @param groups which members go together or exclude each other
 */
public record EntryType(
    String name,
    String qualifiedName,
    List<Member> members,
    List<ActionShape.Fixed> fixed,
    List<MemberGroup> groups) {

  public EntryType {
    members = List.copyOf(members);
    fixed = List.copyOf(fixed);
    groups = List.copyOf(groups);
  }

  /** The first member that plays a role. */
  public Optional<Member> member(Role role) {
    return members.stream().filter(m -> m.role() == role).findFirst();
  }

  /** The parameters that its members give. */
  public List<ParameterSpec> parameters() {
    return members.stream().flatMap(m -> m.parameter().stream()).toList();
  }

  /**
   * One member.
   *
   * @param name its name
   * @param type its Java type
   * @param defaultValue its default; empty if it must be written
   * @param role the part that it plays
   * @param parameter of PARAMETER, what it gives, with a path inside the entry
   * @param operator of OPERAND and OPERATOR, the operator; else empty
   */
  public record Member(
      String name,
      MemberType type,
      Optional<DeclaredValue> defaultValue,
      Role role,
      Optional<ParameterSpec> parameter,
      String operator) {}

  /** The part that a member of an entry plays. */
  public enum Role {
    /** It gives a member of the object. */
    PARAMETER,
    /** It is the key of a map's entry. */
    KEY,
    /** It is the value of a map's entry, as text. */
    TEXT_VALUE,
    /** It is the value of a map's entry, as JSON. */
    JSON_VALUE,
    /** It is the operand of a branch, and chooses the operator. */
    OPERAND,
    /** It chooses an operator without operand. */
    OPERATOR,
    /** It is the target of a branch. */
    TARGET
  }
}
