package dev.switchboard.environment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the schema says of one value: the part of JSON Schema that the schema of environments uses.
 *
 * @param type {@code object}, {@code array}, {@code string}, {@code integer}, {@code number},
 *     {@code boolean}, or empty
 * @param properties the known keys of an object, in their order
 * @param additional what every other key of an object holds
 * @param names what the other keys look like
 * @param required keys that must be there
 * @param oneOfRequired keys of which one must be there
 * @param retired keys that are no longer, or never were, right, with what to do instead
 * @param expected the pattern in words
 */
record SchemaNode(
    String description,
    String type,
    Map<String, SchemaNode> properties,
    Optional<SchemaNode> additional,
    Optional<SchemaNode> names,
    List<String> required,
    List<String> oneOfRequired,
    Map<String, String> retired,
    Optional<SchemaNode> items,
    int minItems,
    List<ConfigNode.Scalar> choices,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    int minLength,
    int maxLength,
    Optional<Pattern> pattern,
    String expected,
    Optional<ConfigNode.Scalar> defaultValue) {}
