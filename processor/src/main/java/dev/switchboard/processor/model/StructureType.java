package dev.switchboard.processor.model;

import dev.switchboard.flow.catalogue.MemberGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an annotation says of the properties that it gives.
 *
 * @param annotation its simple name
 * @param name the property type that it gives; of a resource empty
 * @param levels the property types of the levels in its members' paths
 * @param members its members, in declaration order
 * @param fixed the properties that are always the same
 * @param groups members that go together or exclude each other
 * @param parts the nested types that are parts of what it is on
 * @param part what it is a part of, if it is one
 */
public record StructureType(
    String annotation,
    String name,
    Map<String, String> levels,
    List<PropertyMember> members,
    List<Fixed> fixed,
    List<MemberGroup> groups,
    Optional<PartsOf> parts,
    Optional<PartIn> part) {

  public StructureType {
    levels = Map.copyOf(levels);
    members = List.copyOf(members);
    fixed = List.copyOf(fixed);
    groups = List.copyOf(groups);
  }

  /**
   * A property that is always the same.
   *
   * @param path its path
   * @param value its text
   * @param with the member with which it is written, or empty
   */
  public record Fixed(String path, String value, String with) {}

  /**
   * The list that the nested types give.
   *
   * @param property its name
   * @param structure the property type of its items
   * @param annotations the qualified names of the parts' annotations
   * @param min the fewest
   * @param max the most
   */
  public record PartsOf(
      String property, String structure, List<String> annotations, long min, long max) {
    public PartsOf {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * How a part stands in the list.
   *
   * @param words what it is called
   * @param in the property of the list's item that holds it, or empty
   * @param identity the property that holds its name, or empty
   */
  public record PartIn(String words, String in, String identity) {}

  /**
   * The property type of a level; of one that is not named, its last name. In JSON everything is
   * JSON.
   */
  public String levelName(String level) {
    for (int dot = level.indexOf('.'); dot > 0; dot = level.indexOf('.', dot + 1)) {
      if (levels.getOrDefault(level.substring(0, dot), "-").isEmpty()) {
        return "";
      }
    }
    String last = level.substring(level.lastIndexOf('.') + 1);
    return levels.getOrDefault(level, last);
  }

  /** The member that is the key of a map's entry, if such entries it gives. */
  public Optional<PropertyMember> key() {
    return members.stream().filter(m -> m.role() == PropertyMember.MapRole.KEY).findFirst();
  }
}
