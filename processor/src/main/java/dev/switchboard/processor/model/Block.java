package dev.switchboard.processor.model;

import dev.switchboard.flow.catalogue.BlockType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block of a flow.
 *
 * @param typeName the qualified name of the nested type that declares it
 * @param identifier its identifier in the flow
 * @param type its block annotation; of {@code @Action} one that is made for it
 * @param values what its annotation gives, by member name, in declaration order; defaults are left
 *     out
 * @param errorHandler whether it is the error handler of its scope
 * @param suppressions the warnings that are silenced on it
 * @param origin the nested type and its block annotation
 */
public record Block(
    String typeName,
    String identifier,
    BlockType type,
    Map<String, Sourced<Value>> values,
    boolean errorHandler,
    List<Suppression> suppressions,
    Origin origin) {

  public Block {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    suppressions = List.copyOf(suppressions);
  }

  /** What its annotation gives for a member. */
  public Optional<Sourced<Value>> value(String member) {
    return Optional.ofNullable(values.get(member));
  }
}
