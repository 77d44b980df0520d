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
  public List<PropertyStructure.Reference> references() {
    return structure.references();
  }
}
