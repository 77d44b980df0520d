package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Sourced;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The names by which types are known: their simple names, or what {@code @Identity} says they once
 * were.
 */
final class Identities {
  private final Roles roles;
  private final Names names;
  private final Values values;
  private final Readings readings;

  Identities(Roles roles, Names names, Values values, Readings readings) {
    this.roles = roles;
    this.names = names;
    this.values = values;
    this.readings = readings;
  }

  /** The name of one type. */
  String of(TypeElement type) {
    return roles
        .marked(type)
        .annotation(Role.Addition.IDENTITY)
        .map(a -> new Written(type, a, values, readings).text("value"))
        .map(Sourced::value)
        .filter(v -> !v.isBlank())
        .orElseGet(() -> names.simple(type));
  }

  /** The logical id of a resource: the names of the types around it, then its own. */
  String logicalId(TypeElement type) {
    Element around = type.getEnclosingElement();
    return around instanceof TypeElement t ? logicalId(t) + of(type) : of(type);
  }
}
