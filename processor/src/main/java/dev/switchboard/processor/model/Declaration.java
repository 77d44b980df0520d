package dev.switchboard.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What every declared resource has.
 *
 * @param typeName the qualified name of the declaring type
 * @param id the logical id: the simple name of the type (of a nested type with the names around
 *     it), or what {@code @Identity} says
 * @param existing for an existing resource, its key in the environment's file
 * @param tags its tags
 * @param suppressions the warnings that are silenced on it
 * @param more what members that describe themselves give, on an annotation that has a reader of its
 *     own
 * @param origin the declaring type and its annotation
 */
public record Declaration(
    String typeName,
    String id,
    Optional<Sourced<String>> existing,
    List<TagModel> tags,
    List<Suppression> suppressions,
    Optional<PropertyStructure> more,
    Origin origin) {

  /** What a resource without such members has. */
  public Declaration(
      String typeName,
      String id,
      Optional<Sourced<String>> existing,
      List<TagModel> tags,
      List<Suppression> suppressions,
      Origin origin) {
    this(typeName, id, existing, tags, suppressions, Optional.empty(), origin);
  }

  /** The same with what members that describe themselves give. */
  public Declaration with(PropertyStructure settings) {
    return new Declaration(
        typeName, id, existing, tags, suppressions, Optional.of(settings), origin);
  }

  public Declaration {
    tags = List.copyOf(tags);
    suppressions = List.copyOf(suppressions);
  }

  /** Whether the resource exists already and is not created. */
  public boolean isExisting() {
    return existing.isPresent();
  }
}
