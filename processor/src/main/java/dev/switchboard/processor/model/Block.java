package dev.switchboard.processor.model;

import dev.switchboard.flow.catalogue.BlockType;
import java.util.List;
import java.util.Map;

/**
 * A block of a flow.
 *
 * @param typeName the qualified name of the nested type that declares it
 * @param identifier its identifier in the flow
 * @param type its block annotation; of {@code @Action} one that is made for it
 * @param values what its annotation gives, by member name, in declaration order; defaults are left out
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
    suppressions = List.copyOf(suppressions);
  }
}
