package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource whose annotation describes itself; see {@link
 * dev.switchboard.annotations.meta.CloudFormationResource}.
 *
 * @param type what the annotation says of itself
 * @param structure what is written on it
 */
public record PlainModel(
    Declaration declaration, Sourced<String> name, PlainType type, PropertyStructure structure)
    implements ResourceModel {

  /**
   * A class literal that leads to a resource.
   *
   * @param as the path of the members that give it
   * @param member the member
   * @param link the class literal
   */
  public record Reference(String as, PropertyMember member, Link link) {}

  @Override
  public Resource kind() {
    return type.kind();
  }

  @Override
  public String words() {
    return type.words() + " \"" + name.value() + "\"";
  }

  /** Whether the annotation is the one of a simple name. */
  public boolean is(String annotation) {
    return type.structure().annotation().equals(annotation);
  }

  /** All parts, each before those in it. */
  public List<PartModel> parts() {
    List<PartModel> parts = new ArrayList<>();
    collect(structure, parts);
    return parts;
  }

  private static void collect(PropertyStructure structure, List<PartModel> parts) {
    for (PartModel part : structure.parts()) {
      parts.add(part);
      collect(part.structure(), parts);
    }
  }

  /** The class literals that lead to resources. */
  public List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    collect("", structure, references);
    return references;
  }

  private static void collect(
      String path, PropertyStructure structure, List<Reference> references) {
    for (PropertyStructure.Setting setting : structure.settings()) {
      String as = path + setting.member().name();
      collect(as, setting.member(), setting.value(), references);
    }
    for (PartModel part : structure.parts()) {
      collect(path + part.id() + ".", part.structure(), references);
    }
  }

  private static void collect(
      String as, PropertyMember member, PropertyValue value, List<Reference> references) {
    if (value instanceof PropertyValue.ToResource to) {
      references.add(new Reference(as, member, to.link()));
    } else if (value instanceof PropertyValue.Items list) {
      list.items().forEach(item -> collect(as, member, item, references));
    } else if (value instanceof PropertyValue.Nested nested) {
      collect(as + ".", nested.structure(), references);
    }
  }
}
