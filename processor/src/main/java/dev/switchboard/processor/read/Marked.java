package dev.switchboard.processor.read;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** A type and the annotations of ours that it carries, sorted by what they say. */
final class Marked {
  private final TypeElement type;
  private final List<Declared> declarations = new ArrayList<>(1);
  private final List<BlockMark> blocks = new ArrayList<>(1);
  private final Map<Role.Addition, AnnotationMirror> additions = new EnumMap<>(Role.Addition.class);
  private AnnotationMirror part;
  private boolean unreadable;

  Marked(TypeElement type, Roles roles) {
    this.type = type;
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      unreadable |= annotation.getAnnotationType().getKind() == TypeKind.ERROR;
      Role role = roles.of(annotation);
      if (role instanceof Role.Declares declares) {
        declarations.add(
            new Declared(
                declares.kind(),
                declares.kind().words(),
                annotation,
                () -> ResourceReader.of(declares.kind())));
      } else if (role instanceof Role.DeclaresPlain plain) {
        declarations.add(
            new Declared(
                plain.type().kind(),
                plain.type().words(),
                annotation,
                () -> new PlainReader(plain.type())));
      } else if (role instanceof Role.MakesPart) {
        part = annotation;
      } else if (role instanceof Role.MakesBlock makes) {
        blocks.add(new BlockMark(makes.type(), annotation));
      } else if (role instanceof Role.Adds adds) {
        additions.putIfAbsent(adds.what(), annotation);
      }
    }
  }

  TypeElement type() {
    return type;
  }

  /** The annotations that declare a resource. */
  List<Declared> declarations() {
    return declarations;
  }

  /** The block annotations. */
  List<BlockMark> blocks() {
    return blocks;
  }

  /**
   * Whether it carries an annotation whose type does not exist, or not yet: it may be any of ours.
   */
  boolean isUnreadable() {
    return unreadable;
  }

  /** Whether it carries an annotation of ours. */
  boolean isOurs() {
    return isBlock() || isResource() || part != null || !additions.isEmpty();
  }

  boolean isBlock() {
    return !blocks.isEmpty();
  }

  boolean isResource() {
    return !declarations.isEmpty();
  }

  /** Whether it declares a flow or module. */
  boolean isFlow() {
    return declarations.stream()
        .anyMatch(d -> d.kind() == Resource.CONTACT_FLOW || d.kind() == Resource.FLOW_MODULE);
  }

  /** Whether it declares a module. */
  boolean isModule() {
    return declarations.stream().anyMatch(d -> d.kind() == Resource.FLOW_MODULE);
  }

  boolean has(Role.Addition addition) {
    return additions.containsKey(addition);
  }

  /** The annotation that adds something. */
  Optional<AnnotationMirror> annotation(Role.Addition addition) {
    return Optional.ofNullable(additions.get(addition));
  }

  /** The annotations that add something, in the order of what they add. */
  Map<Role.Addition, AnnotationMirror> additions() {
    return additions;
  }

  /** The annotation that makes it a part of a resource. */
  Optional<AnnotationMirror> part() {
    return Optional.ofNullable(part);
  }

  /**
   * An annotation that declares a resource.
   *
   * @param kind the kind
   * @param words the kind in words
   * @param annotation the annotation
   * @param reader makes what reads it
   */
  record Declared(
      Resource kind, String words, AnnotationMirror annotation, Supplier<ResourceReader> reader) {}

  /** A block annotation. */
  record BlockMark(BlockType type, AnnotationMirror annotation) {}
}
