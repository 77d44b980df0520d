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
 * @param origin the declaring type and its annotation
 */
public record Declaration(
    String typeName,
    String id,
    Optional<Sourced<String>> existing,
    List<TagModel> tags,
    List<Suppression> suppressions,
    Origin origin) {

  public Declaration {
    tags = List.copyOf(tags);
    suppressions = List.copyOf(suppressions);
  }

  /** Whether the resource exists already and is not created. */
  public boolean isExisting() {
    return existing.isPresent();
  }
}
