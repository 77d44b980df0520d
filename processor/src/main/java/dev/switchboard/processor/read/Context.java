package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Suppression;
import dev.switchboard.processor.model.TagModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the readers of one round share. */
final class Context {
  private final Elements elements;
  private final Predicate<TypeElement> compiled;
  private final Readings readings = new Readings();
  private final Names names = new Names();
  private final Values values = new Values(readings, names);
  private final BlockTypes blockTypes;
  private final PlainTypes plainTypes;
  private final Roles roles;
  private final Identities identities;
  private final Set<TypeElement> used = new HashSet<>();

  Context(Elements elements, Catalogue standard, Predicate<TypeElement> compiled) {
    this.elements = elements;
    this.compiled = compiled;
    this.blockTypes = new BlockTypes(standard, elements, readings, names);
    this.plainTypes = new PlainTypes(elements, readings, names);
    this.roles = new Roles(blockTypes, plainTypes, names);
    this.identities = new Identities(roles, names, values, readings);
  }

  Elements elements() {
    return elements;
  }

  Readings readings() {
    return readings;
  }

  Names names() {
    return names;
  }

  Values values() {
    return values;
  }

  BlockTypes blockTypes() {
    return blockTypes;
  }

  PlainTypes plainTypes() {
    return plainTypes;
  }

  Identities identities() {
    return identities;
  }

  /**
   * The types nested in a type, in declaration order. javac hands those of a class file over last
   * first, since it writes and reads them from the end.
   */
  List<TypeElement> nested(TypeElement type) {
    List<TypeElement> nested = new ArrayList<>(ElementFilter.typesIn(type.getEnclosedElements()));
    if (nested.size() > 1 && compiled.test(type)) {
      Collections.reverse(nested);
    }
    return nested;
  }

  Marked marked(TypeElement type) {
    return roles.marked(type);
  }

  /** A block or section has become part of a flow, or was overridden in one. */
  void used(TypeElement part) {
    used.add(part);
  }

  /** Whether a block or section is part of some flow. */
  boolean isUsed(TypeElement part) {
    return used.contains(part);
  }

  Written written(TypeElement type, AnnotationMirror annotation) {
    return new Written(type, annotation, values, readings);
  }

  /** What every resource has. */
  Declaration declaration(TypeElement type, Written annotation) {
    return new Declaration(
        names.qualified(type),
        identities.logicalId(type),
        existing(type),
        tags(annotation, "tags"),
        suppressions(type),
        annotation.origin());
  }

  /** Pairs of strings. */
  List<TagModel> tags(Written annotation, String member) {
    return annotation.nestedList(member).stream()
        .map(t -> new TagModel(t.text("key"), t.text("value")))
        .toList();
  }

  /** The warnings that are silenced on a type. */
  List<Suppression> suppressions(TypeElement type) {
    Marked marked = marked(type);
    List<Written> written = new ArrayList<>();
    marked.annotation(Role.Addition.SUPPRESS_FINDING).ifPresent(a -> written.add(written(type, a)));
    marked
        .annotation(Role.Addition.SUPPRESS_FINDINGS)
        .ifPresent(a -> written.addAll(written(type, a).nestedList("value")));
    List<Suppression> suppressions =
        written.stream().map(w -> new Suppression(w.text("id"), w.text("reason"))).toList();
    readings.suppressions(names.qualified(type), suppressions);
    return suppressions;
  }

  private Optional<Sourced<String>> existing(TypeElement type) {
    return marked(type)
        .annotation(Role.Addition.IMPORT_EXISTING)
        .map(a -> written(type, a).text("key", ""))
        .map(key -> key.value().isEmpty() ? new Sourced<>(names.simple(type), key.origin()) : key);
  }

  /** A type and its annotation of ours, or the type alone. */
  static Origin origin(Marked marked) {
    if (!marked.blocks().isEmpty()) {
      return new Origin(marked.type(), marked.blocks().get(0).annotation(), null);
    }
    if (!marked.declarations().isEmpty()) {
      return new Origin(marked.type(), marked.declarations().get(0).annotation(), null);
    }
    return Origin.of(marked.type());
  }
}
