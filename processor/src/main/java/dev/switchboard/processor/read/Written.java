package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * An annotation as it is written: its members by name, with defaults. A member that can't be read
 * counts as not written; the element is then marked as unreadable, so that no rule speaks of what
 * is missing on it.
 */
final class Written {
  private final Element element;
  private final AnnotationMirror annotation;
  private final Map<String, Sourced<Value>> values;
  private final Readings readings;

  Written(Element element, AnnotationMirror annotation, Values values, Readings readings) {
    this(element, annotation, values.read(element, annotation), readings);
  }

  private Written(
      Element element,
      AnnotationMirror annotation,
      Map<String, Sourced<Value>> values,
      Readings readings) {
    this.element = element;
    this.annotation = annotation;
    this.values = values;
    this.readings = readings;
  }

  /** The annotation itself. */
  Origin origin() {
    return new Origin(element, annotation, null);
  }

  /** A string that must be written. */
  Sourced<String> text(String member) {
    return writtenText(member).orElseGet(() -> missing(member, ""));
  }

  /** A string with a default. */
  Sourced<String> text(String member, String fallback) {
    return writtenText(member).orElseGet(() -> new Sourced<>(fallback, origin()));
  }

  /** A string, if it is written. */
  Optional<Sourced<String>> writtenText(String member) {
    return value(member, Value.Text.class)
        .map(v -> new Sourced<>(((Value.Text) v.value()).text(), v.origin()));
  }

  /** Strings. */
  List<Sourced<String>> texts(String member) {
    return items(member, Value.Text.class).stream()
        .map(v -> new Sourced<>(((Value.Text) v.value()).text(), v.origin()))
        .toList();
  }

  /** A number that must be written. */
  Sourced<Long> number(String member) {
    return writtenNumber(member).orElseGet(() -> missing(member, 0L));
  }

  /** A number with a default. */
  Sourced<Long> number(String member, long fallback) {
    return writtenNumber(member).orElseGet(() -> new Sourced<>(fallback, origin()));
  }

  /** A number, if it is written. */
  Optional<Sourced<Long>> writtenNumber(String member) {
    return value(member, Value.Number.class)
        .map(v -> new Sourced<>(((Value.Number) v.value()).number(), v.origin()));
  }

  /** Numbers. */
  List<Sourced<Long>> numbers(String member) {
    return items(member, Value.Number.class).stream()
        .map(v -> new Sourced<>(((Value.Number) v.value()).number(), v.origin()))
        .toList();
  }

  /** A flag with a default. */
  boolean flag(String member, boolean fallback) {
    return value(member, Value.Flag.class)
        .map(v -> ((Value.Flag) v.value()).flag())
        .orElse(fallback);
  }

  /** A flag, if it is written. */
  Optional<Sourced<Boolean>> writtenFlag(String member) {
    return value(member, Value.Flag.class)
        .map(v -> new Sourced<>(((Value.Flag) v.value()).flag(), v.origin()));
  }

  /** A constant that must be written. */
  <E extends Enum<E>> Sourced<E> constant(String member, Class<E> type) {
    return writtenConstant(member, type)
        .orElseGet(() -> missing(member, type.getEnumConstants()[0]));
  }

  /** A constant with a default. */
  <E extends Enum<E>> Sourced<E> constant(String member, E fallback) {
    return writtenConstant(member, fallback.getDeclaringClass())
        .orElseGet(() -> new Sourced<>(fallback, origin()));
  }

  /** A constant, if it is written. */
  <E extends Enum<E>> Optional<Sourced<E>> writtenConstant(String member, Class<E> type) {
    return value(member, Value.Constant.class)
        .map(v -> new Sourced<>(constant(v, type), v.origin()));
  }

  /** Constants. */
  List<Sourced<String>> constants(String member) {
    return items(member, Value.Constant.class).stream()
        .map(v -> new Sourced<>(((Value.Constant) v.value()).name(), v.origin()))
        .toList();
  }

  /** Constants of an enum. */
  <E extends Enum<E>> List<Sourced<E>> constants(String member, Class<E> type) {
    return items(member, Value.Constant.class).stream()
        .map(v -> new Sourced<>(constant(v, type), v.origin()))
        .toList();
  }

  /** A class literal that must be written. */
  Link link(String member) {
    return writtenLink(member)
        .orElseGet(() -> new Link(missing(member, Link.UNREADABLE).value(), origin()));
  }

  /** A class literal, if it is written and not one of the stand-ins for "nothing". */
  Optional<Link> writtenLink(String member) {
    return value(member, Value.TypeLiteral.class)
        .map(Written::link)
        .filter(l -> !StandIns.isUnset(l.typeName()));
  }

  /** Class literals. */
  List<Link> links(String member) {
    return items(member, Value.TypeLiteral.class).stream().map(Written::link).toList();
  }

  /** A nested annotation, if it is written. */
  Optional<Written> nested(String member) {
    return value(member, Value.Nested.class).map(this::nested);
  }

  /** Nested annotations. */
  List<Written> nestedList(String member) {
    return items(member, Value.Nested.class).stream().map(this::nested).toList();
  }

  /** Where a member was written, or the annotation if it was not. */
  Origin origin(String member) {
    Sourced<Value> value = values.get(member);
    return value == null ? origin() : value.origin();
  }

  private Written nested(Sourced<Value> value) {
    AnnotationMirror mirror = (AnnotationMirror) value.origin().value().getValue();
    return new Written(element, mirror, ((Value.Nested) value.value()).values(), readings);
  }

  private static Link link(Sourced<Value> value) {
    return new Link(((Value.TypeLiteral) value.value()).typeName(), value.origin());
  }

  private <E extends Enum<E>> E constant(Sourced<Value> value, Class<E> type) {
    String name = ((Value.Constant) value.value()).name();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    readings.unreadable(element);
    return type.getEnumConstants()[0];
  }

  private Optional<Sourced<Value>> value(String member, Class<? extends Value> type) {
    Sourced<Value> value = values.get(member);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value.value())) {
      readings.unreadable(element);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private List<Sourced<Value>> items(String member, Class<? extends Value> type) {
    Sourced<Value> value = values.get(member);
    if (value == null) {
      return List.of();
    }
    if (!(value.value() instanceof Value.Items list)) {
      readings.unreadable(element);
      return List.of();
    }
    return list.items().stream().filter(i -> type.isInstance(i.value())).toList();
  }

  /** javac reports a member that must be written and is not. */
  private <T> Sourced<T> missing(String member, T fallback) {
    readings.unreadable(element);
    return new Sourced<>(fallback, origin(member));
  }
}
