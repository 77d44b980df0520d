package dev.switchboard.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation that gives properties, with the parts nested in the type it is on.
 *
 * @param type its description
 * @param settings what is given, in the order of the members
 * @param parts the parts, in declaration order
 * @param origin the annotation
 */
public record PropertyStructure(
    StructureType type, List<Setting> settings, List<PartModel> parts, Origin origin) {

  public PropertyStructure {
    settings = List.copyOf(settings);
    parts = List.copyOf(parts);
  }

  /**
   * What one member gives.
   *
   * @param member the member
   * @param value its value
   */
  public record Setting(PropertyMember member, PropertyValue value) {}

  /** What a member gives, if it gives something. */
  public Optional<PropertyValue> value(String member) {
    return settings.stream()
        .filter(s -> s.member().name().equals(member))
        .map(Setting::value)
        .findFirst();
  }

  /** The text that a member gives. */
  public Optional<Sourced<String>> text(String member) {
    return scalar(member, String.class);
  }

  /** The number that a member gives, whole or not. */
  public Optional<Sourced<Double>> number(String member) {
    return scalar(member, Number.class)
        .map(n -> new Sourced<>(n.value().doubleValue(), n.origin()));
  }

  /** The flag that a member gives; false if it gives none. */
  public boolean flag(String member) {
    return scalar(member, Boolean.class).map(Sourced::value).orElse(false);
  }

  /** The class literal that a member gives. */
  public Optional<Link> link(String member) {
    return value(member).flatMap(PropertyStructure::link);
  }

  /** The class literals that a member gives. */
  public List<Link> links(String member) {
    return items(member).stream().flatMap(v -> link(v).stream()).toList();
  }

  /** The texts that a member gives. */
  public List<Sourced<String>> texts(String member) {
    List<Sourced<String>> texts = new ArrayList<>();
    for (PropertyValue item : items(member)) {
      if (item instanceof PropertyValue.Scalar s && s.value().value() instanceof String text) {
        texts.add(new Sourced<>(text, s.origin()));
      }
    }
    return texts;
  }

  /** The nested annotations that a member gives. */
  public List<PropertyStructure> nested(String member) {
    List<PropertyStructure> nested = new ArrayList<>();
    for (PropertyValue item : items(member)) {
      if (item instanceof PropertyValue.Nested n) {
        nested.add(n.structure());
      }
    }
    return nested;
  }

  private List<PropertyValue> items(String member) {
    return value(member)
        .map(v -> v instanceof PropertyValue.Items list ? list.items() : List.of(v))
        .orElse(List.of());
  }

  private static Optional<Link> link(PropertyValue value) {
    if (value instanceof PropertyValue.ToResource to) {
      return Optional.of(to.link());
    }
    return value instanceof PropertyValue.ToPart to ? Optional.of(to.link()) : Optional.empty();
  }

  private <T> Optional<Sourced<T>> scalar(String member, Class<T> type) {
    return value(member)
        .filter(PropertyValue.Scalar.class::isInstance)
        .map(v -> ((PropertyValue.Scalar) v).value())
        .filter(s -> type.isInstance(s.value()))
        .map(s -> new Sourced<>(type.cast(s.value()), s.origin()));
  }

  /** Where a member was written, or the annotation if it was not. */
  public Origin origin(String member) {
    return value(member).map(PropertyValue::origin).orElse(origin);
  }

  /**
   * A class literal that leads to a resource.
   *
   * @param as the path of the members that give it
   * @param member the member
   * @param link the class literal
   */
  public record Reference(String as, PropertyMember member, Link link) {}

  /** The class literals that lead to resources. */
  public List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    collect("", this, references);
    return references;
  }

  private static void collect(
      String path, PropertyStructure structure, List<Reference> references) {
    for (Setting setting : structure.settings()) {
      String as = path + setting.member().name();
      collect(as, setting.member(), setting.value(), references);
    }
    for (PartModel part : structure.parts()) {
      collect(path + part.id() + ".", part.structure(), references);
    }
  }

  private static void collect(
      String as, PropertyMember member, PropertyValue value, List<Reference> references) {
    if (value instanceof PropertyValue.ToResource to) {
      references.add(new Reference(as, member, to.link()));
    } else if (value instanceof PropertyValue.Items list) {
      list.items().forEach(item -> collect(as, member, item, references));
    } else if (value instanceof PropertyValue.Nested nested) {
      collect(as + ".", nested.structure(), references);
    }
  }
}
