package dev.switchboard.processor.expand;

import dev.switchboard.annotations.Unset;
import dev.switchboard.flow.catalogue.DeclaredAnnotation;
import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The defaults of members, as values. */
final class Defaults {
  private static final String UNSET = Unset.class.getCanonicalName();

  private Defaults() {}

  /** The default as if it were written at an origin; empty if it stands for "nothing". */
  static Optional<Sourced<Value>> value(DeclaredValue value, Origin origin) {
    Value given = null;
    if (value instanceof DeclaredValue.Text text && !text.text().isEmpty()) {
      given = new Value.Text(text.text());
    } else if (value instanceof DeclaredValue.Number number) {
      given = new Value.Number(number.number());
    } else if (value instanceof DeclaredValue.Decimal decimal) {
      given = new Value.Decimal(decimal.number());
    } else if (value instanceof DeclaredValue.Flag flag) {
      given = new Value.Flag(flag.flag());
    } else if (value instanceof DeclaredValue.Constant constant) {
      given = new Value.Constant(constant.name());
    } else if (value instanceof DeclaredValue.TypeLiteral literal
        && !literal.typeName().equals(UNSET)) {
      given = new Value.TypeLiteral(literal.typeName());
    } else if (value instanceof DeclaredValue.Items list && !list.items().isEmpty()) {
      List<Sourced<Value>> items =
          list.items().stream().flatMap(i -> value(i, origin).stream()).toList();
      given = new Value.Items(items);
    } else if (value instanceof DeclaredValue.Nested nested) {
      given = nested(nested.annotation(), origin);
    }
    return Optional.ofNullable(given).map(v -> new Sourced<>(v, origin));
  }

  private static Value nested(DeclaredAnnotation annotation, Origin origin) {
    Map<String, Sourced<Value>> values = new LinkedHashMap<>();
    annotation
        .values()
        .forEach((name, v) -> value(v, origin).ifPresent(given -> values.put(name, given)));
    return new Value.Nested(annotation.qualifiedName(), values);
  }
}
