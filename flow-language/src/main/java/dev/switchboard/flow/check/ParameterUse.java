package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.Optional;

/**
 * A parameter as an action writes it.
 *
 * @param path its path in words, such as {@code Messages[0].Text}
 * @param pointer its JSON pointer
 * @param value its value
 * @param spec what the catalogue says of it; empty for a parameter with one value only
 * @param staticToo whether it may also be a fixed value, by this spec or by another member that
 *     gives it
 * @param fixed the one value it may have, if it has but one
 */
record ParameterUse(
    String path,
    String pointer,
    JsonNode value,
    Optional<ParameterSpec> spec,
    boolean staticToo,
    Optional<ActionShape.Fixed> fixed) {

  /** Whether the value can be judged now: it is no reference and holds no placeholder. */
  boolean isStatic() {
    return !value.isTextual()
        || !References.hasPlaceholder(value.textValue()) && !References.contains(value.textValue());
  }
}
