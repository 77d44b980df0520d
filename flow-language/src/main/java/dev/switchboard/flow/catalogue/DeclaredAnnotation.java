package dev.switchboard.flow.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation as it stands on a declaration.
 *
 * @param qualifiedName the canonical name of its type
 * @param values the values of all its members by name, defaults included
 */
public record DeclaredAnnotation(String qualifiedName, Map<String, DeclaredValue> values) {

  public DeclaredAnnotation {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The string of a member; empty if it is not one. */
  public String text(String member) {
    return values.get(member) instanceof DeclaredValue.Text t ? t.text() : "";
  }

  /** The number of a member; zero if it is not one. */
  public long number(String member) {
    return values.get(member) instanceof DeclaredValue.Number n ? n.number() : 0;
  }

  /** The number of a member, whole or not; zero if it is none. */
  public double decimal(String member) {
    return values.get(member) instanceof DeclaredValue.Decimal d ? d.number() : number(member);
  }

  /** The class literals of a member; a single value counts as a list of one. */
  public List<String> types(String member) {
    return items(member).stream()
        .filter(DeclaredValue.TypeLiteral.class::isInstance)
        .map(v -> ((DeclaredValue.TypeLiteral) v).typeName())
        .toList();
  }

  /** The flag of a member; false if it is not one. */
  public boolean flag(String member) {
    return values.get(member) instanceof DeclaredValue.Flag f && f.flag();
  }

  /** The constant of a member; the fallback if there is none of that name. */
  public <E extends Enum<E>> E constant(String member, E fallback) {
    return values.get(member) instanceof DeclaredValue.Constant c
        ? constant(c.name(), fallback.getDeclaringClass(), fallback)
        : fallback;
  }

  /** The strings of a member; a single value counts as a list of one. */
  public List<String> texts(String member) {
    return items(member).stream()
        .filter(DeclaredValue.Text.class::isInstance)
        .map(v -> ((DeclaredValue.Text) v).text())
        .toList();
  }

  /** The constants of a member; those that the enum does not have are left out. */
  public <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
    return items(member).stream()
        .filter(DeclaredValue.Constant.class::isInstance)
        .map(v -> constant(((DeclaredValue.Constant) v).name(), type, null))
        .filter(c -> c != null)
        .toList();
  }

  /** The annotations of a member. */
  public List<DeclaredAnnotation> annotations(String member) {
    return items(member).stream()
        .filter(DeclaredValue.Nested.class::isInstance)
        .map(v -> ((DeclaredValue.Nested) v).annotation())
        .toList();
  }

  private List<DeclaredValue> items(String member) {
    DeclaredValue value = values.get(member);
    if (value == null) {
      return List.of();
    }
    return value instanceof DeclaredValue.Items list ? list.items() : List.of(value);
  }

  private static <E extends Enum<E>> E constant(String name, Class<E> type, E fallback) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return fallback;
  }
}
