package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Resource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One parameter of an action.
 *
 * @param action the action's type
 * @param path the path inside {@code Parameters} (inside the entry, for the parameters of an
 *     entry), dots between levels
 * @param type what it holds; never DERIVED
 * @param dynamic how far it may be a {@code $.} reference
 * @param required whether the action must have it
 * @param requiredWhen clauses, all of which must hold for the action to need the parameter; none if
 *     required says it all
 * @param min the smallest number, or the fewest characters or entries; Long.MIN_VALUE if unbounded
 * @param max the largest number, or the most characters or entries; Long.MAX_VALUE if unbounded
 * @param allowed the closed list of strings as they stand in the flow; none means any
 * @param wire for enum members, the flow's spelling by constant name
 * @param pattern a regular expression for static values, or empty
 * @param scale what the number written in Java is multiplied with
 * @param refers the kind of resource that it leads to
 * @param entries for OBJECT_LIST, OBJECT_MAP and OBJECT, the parameters of an entry; else none
 * @param entry for lists, maps and objects that are written as nested annotations, the nested
 *     annotation
 * @param member the name of the member that gives it
 */
public record ParameterSpec(
    String action,
    String path,
    ParameterType type,
    Dynamic dynamic,
    boolean required,
    List<ErrorSpec.Clause> requiredWhen,
    long min,
    long max,
    List<String> allowed,
    Map<String, String> wire,
    String pattern,
    long scale,
    Optional<Resource> refers,
    List<ParameterSpec> entries,
    Optional<EntryType> entry,
    String member) {

  public ParameterSpec {
    requiredWhen = List.copyOf(requiredWhen);
    allowed = List.copyOf(allowed);
    wire = Collections.unmodifiableMap(new LinkedHashMap<>(wire));
    entries = List.copyOf(entries);
  }
}
