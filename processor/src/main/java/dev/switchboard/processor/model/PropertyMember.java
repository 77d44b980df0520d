package dev.switchboard.processor.model;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.flow.catalogue.MemberType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A member of an annotation that gives a property; see {@link Property}.
 *
 * @param name its name
 * @param path the property's path
 * @param type its Java type
 * @param wire of an enum, how each constant is spelled
 * @param fallback its default, if it has one
 * @param required whether the default is written
 * @param min the smallest number, or the fewest characters or items
 * @param max the largest number, or the most characters or items
 * @param pattern what a text matches, or empty
 * @param use what the pattern asks for, in words
 * @param content what a text stands for
 * @param by by what a resource is referred to
 * @param enclosing whether the type around is meant where nothing is written
 * @param refers the kind of resource that it leads to
 * @param flowTypes of a flow, the types that it may have; none means all
 * @param refersToParts the annotations of the parts that it may lead to; none if it leads to none
 * @param role whether it is the key or the value of a map's entry
 * @param entry of an annotation, its description
 */
public record PropertyMember(
    String name,
    String path,
    MemberType type,
    Map<String, String> wire,
    Optional<DeclaredValue> fallback,
    boolean required,
    double min,
    double max,
    String pattern,
    String use,
    Property.Content content,
    Property.By by,
    boolean enclosing,
    Optional<Resource> refers,
    Set<FlowType> flowTypes,
    List<String> refersToParts,
    MapRole role,
    Optional<StructureType> entry) {

  public PropertyMember {
    wire = Collections.unmodifiableMap(new LinkedHashMap<>(wire));
    refersToParts = List.copyOf(refersToParts);
  }

  /** Whether a member belongs to a map's entry. */
  public enum MapRole {
    /** It gives a property. */
    NONE,
    /** It gives the key. */
    KEY,
    /** It gives the value. */
    VALUE
  }

  /** Whether it has to be written. */
  public boolean isMandatory() {
    return fallback.isEmpty();
  }
}
