package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PlainType;
import dev.switchboard.processor.model.StructureType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Knows which annotation types declare resources, or parts of them, by describing themselves: the
 * standard ones and those of users alike.
 */
final class PlainTypes {
  private final Elements elements;
  private final Readings readings;
  private final Names names;
  private final Map<TypeElement, Optional<StructureType>> parts = new HashMap<>();
  private final Map<TypeElement, StructureType> more = new HashMap<>();

  PlainTypes(Elements elements, Readings readings, Names names) {
    this.elements = elements;
    this.readings = readings;
    this.names = names;
  }

  /** What the annotation type declares, if it describes a resource. Ask once for each. */
  Optional<PlainType> resource(TypeElement annotation) {
    MirrorDeclaration declaration = new MirrorDeclaration(annotation, elements, names);
    if (!PlainTypeReader.describesResource(declaration)) {
      return Optional.empty();
    }
    PlainTypeReader reader = new PlainTypeReader();
    PlainType type = reader.resource(declaration);
    tell(annotation, reader);
    return Optional.of(type);
  }

  /** The members that describe themselves, of an annotation type that has a reader of its own. */
  StructureType more(TypeElement annotation) {
    StructureType known = more.get(annotation);
    if (known == null) {
      known = new PlainTypeReader().more(new MirrorDeclaration(annotation, elements, names));
      more.put(annotation, known);
    }
    return known;
  }

  /** What the annotation type gives, if it describes a part. */
  Optional<StructureType> part(TypeElement annotation) {
    Optional<StructureType> known = parts.get(annotation);
    if (known == null) {
      known = read(annotation);
      parts.put(annotation, known);
    }
    return known;
  }

  private Optional<StructureType> read(TypeElement annotation) {
    MirrorDeclaration declaration = new MirrorDeclaration(annotation, elements, names);
    if (!PlainTypeReader.describesPart(declaration)) {
      return Optional.empty();
    }
    PlainTypeReader reader = new PlainTypeReader();
    StructureType type = reader.part(declaration);
    tell(annotation, reader);
    return Optional.of(type);
  }

  private void tell(TypeElement annotation, PlainTypeReader reader) {
    reader
        .problems()
        .forEach(
            p ->
                readings.error(
                    "ResourceAnnotation",
                    "resource annotation "
                        + names.simple(annotation)
                        + (p.member().isEmpty() || p.message().startsWith("member ")
                            ? ""
                            : ", member " + p.member())
                        + ": "
                        + p.message(),
                    origin(annotation, p.member())));
  }

  private Origin origin(TypeElement annotation, String member) {
    for (Element element : annotation.getEnclosedElements()) {
      if (element.getKind() == ElementKind.METHOD && names.simple(element).equals(member)) {
        return Origin.of(element);
      }
    }
    return Origin.of(annotation);
  }
}
