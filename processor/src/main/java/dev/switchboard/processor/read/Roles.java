package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.processor.model.PlainType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Knows the role of each annotation; each annotation type is looked at once. */
final class Roles {
  private static final Role NONE = new Role.None();

  private final Map<Element, Role> roles = new HashMap<>();
  private final Map<TypeElement, Marked> marked = new HashMap<>();
  private final BlockTypes blockTypes;
  private final PlainTypes plainTypes;
  private final Names names;

  Roles(BlockTypes blockTypes, PlainTypes plainTypes, Names names) {
    this.blockTypes = blockTypes;
    this.plainTypes = plainTypes;
    this.names = names;
  }

  /** The role of an annotation. */
  Role of(AnnotationMirror annotation) {
    if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
      return NONE;
    }
    Element type = annotation.getAnnotationType().asElement();
    Role known = roles.get(type);
    if (known == null) {
      known = type instanceof TypeElement t ? find(t) : NONE;
      roles.put(type, known);
    }
    return known;
  }

  /** A type with its annotations of ours. */
  Marked marked(TypeElement type) {
    Marked known = marked.get(type);
    if (known == null) {
      known = new Marked(type, this);
      marked.put(type, known);
    }
    return known;
  }

  private Role find(TypeElement annotation) {
    Role fixed = Role.FIXED.get(names.qualified(annotation));
    if (fixed != null) {
      return fixed;
    }
    if (names.qualified(annotation).startsWith("java.")) {
      return NONE;
    }
    Optional<BlockType> block = blockTypes.of(annotation);
    if (block.isPresent()) {
      return new Role.MakesBlock(block.get());
    }
    Optional<PlainType> plain = plainTypes.resource(annotation);
    if (plain.isPresent()) {
      return new Role.DeclaresPlain(plain.get());
    }
    return plainTypes.part(annotation).isPresent() ? new Role.MakesPart() : NONE;
  }
}
