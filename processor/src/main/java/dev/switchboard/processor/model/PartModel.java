package dev.switchboard.processor.model;

/**
 * A type that is a part of a resource; see {@link dev.switchboard.annotations.meta.Part}.
 *
 * @param typeName its qualified name
 * @param id its simple name, or what {@code @Identity} says
 * @param structure its properties and the parts in it
 */
public record PartModel(String typeName, String id, PropertyStructure structure) {
  /** In words, such as {@code section "Greeting"}. */
  public String words() {
    return structure.type().part().map(StructureType.PartIn::words).orElse("part")
        + " \""
        + id
        + "\"";
  }
}
