package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PlainType;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.PropertyValue;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.StructureType;
import dev.switchboard.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads a resource whose annotation describes itself. */
final class PlainReader implements ResourceReader {
  private final PlainType plain;

  PlainReader(PlainType plain) {
    this.plain = plain;
  }

  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    PropertyStructure structure =
        structure(
            context,
            type.type(),
            plain.structure(),
            context.values().read(type.type(), type.declarations().get(0).annotation()),
            annotation.origin());
    Sourced<String> name =
        structure
            .text(plain.nameMember())
            .orElseGet(() -> new Sourced<>(declaration.id(), declaration.origin()));
    return new PlainModel(declaration, name, plain, structure);
  }

  /** What the members that describe themselves give, of an annotation with a reader of its own. */
  static Optional<PropertyStructure> more(
      Context context, TypeElement on, AnnotationMirror annotation) {
    if (!(annotation.getAnnotationType().asElement() instanceof TypeElement declaration)) {
      return Optional.empty();
    }
    StructureType type = context.plainTypes().more(declaration);
    if (type.members().isEmpty()) {
      return Optional.empty();
    }
    Origin origin = new Origin(on, annotation, null);
    List<Setting> settings = settings(on, type, context.values().read(on, annotation), origin);
    return settings.isEmpty()
        ? Optional.empty()
        : Optional.of(new PropertyStructure(type, settings, List.of(), origin));
  }

  private PropertyStructure structure(
      Context context,
      TypeElement on,
      StructureType type,
      Map<String, Sourced<Value>> values,
      Origin origin) {
    return new PropertyStructure(
        type, settings(on, type, values, origin), parts(context, on, type), origin);
  }

  private static List<Setting> settings(
      TypeElement on, StructureType type, Map<String, Sourced<Value>> values, Origin origin) {
    List<Setting> settings = new ArrayList<>();
    for (PropertyMember member : type.members()) {
      Optional<PropertyValue> value =
          Optional.ofNullable(values.get(member.name())).flatMap(v -> value(on, member, v));
      value
          .or(() -> fallback(member, origin))
          .or(() -> enclosing(on, member, origin))
          .ifPresent(v -> settings.add(new Setting(member, v)));
    }
    return settings;
  }

  /** The default, where it is written although the member is not. */
  private static Optional<PropertyValue> fallback(PropertyMember member, Origin origin) {
    if (!member.required() || member.fallback().isEmpty()) {
      return Optional.empty();
    }
    DeclaredValue value = member.fallback().get();
    if (value instanceof DeclaredValue.Text text) {
      return scalar(text.text(), origin);
    } else if (value instanceof DeclaredValue.Number number) {
      return scalar(number.number(), origin);
    } else if (value instanceof DeclaredValue.Decimal decimal) {
      return scalar(decimal.number(), origin);
    } else if (value instanceof DeclaredValue.Flag flag) {
      return scalar(flag.flag(), origin);
    } else if (value instanceof DeclaredValue.Constant constant) {
      return scalar(member.wire().get(constant.name()), origin);
    } else if (value instanceof DeclaredValue.Items) {
      return Optional.of(new PropertyValue.Items(List.of(), origin));
    }
    return Optional.empty();
  }

  private static Optional<PropertyValue> scalar(Object value, Origin origin) {
    return Optional.of(new PropertyValue.Scalar(new Sourced<>(value, origin)));
  }

  private static Optional<PropertyValue> enclosing(
      TypeElement on, PropertyMember member, Origin origin) {
    return member.enclosing() && on.getEnclosingElement() instanceof TypeElement around
        ? Optional.of(
            new PropertyValue.ToResource(new Link(around.getQualifiedName().toString(), origin)))
        : Optional.empty();
  }

  private static Optional<PropertyValue> value(
      TypeElement on, PropertyMember member, Sourced<Value> written) {
    Origin origin = written.origin();
    Value value = written.value();
    if (value instanceof Value.Text text) {
      // An empty text is how an optional one is left out.
      return text.text().isEmpty() && !member.isMandatory() && !member.type().list()
          ? Optional.empty()
          : scalar(text.text(), origin);
    } else if (value instanceof Value.Number number) {
      return member.type().kind() == MemberType.Kind.DECIMAL
          ? scalar((double) number.number(), origin)
          : scalar(number.number(), origin);
    } else if (value instanceof Value.Decimal decimal) {
      return scalar(decimal.number(), origin);
    } else if (value instanceof Value.Flag flag) {
      return scalar(flag.flag(), origin);
    } else if (value instanceof Value.Constant constant) {
      return Optional.ofNullable(member.wire().get(constant.name()))
          .flatMap(wire -> scalar(wire, origin));
    } else if (value instanceof Value.TypeLiteral literal) {
      return link(member, new Link(literal.typeName(), origin));
    } else if (value instanceof Value.Nested nested) {
      return member
          .entry()
          .map(
              entry ->
                  new PropertyValue.Nested(
                      new PropertyStructure(
                          entry,
                          settings(on, entry, nested.values(), innermost(origin)),
                          List.of(),
                          origin)));
    } else if (value instanceof Value.Items list) {
      List<PropertyValue> items = new ArrayList<>();
      list.items().forEach(item -> value(on, member, item).ifPresent(items::add));
      return items.isEmpty() && !member.isMandatory()
          ? Optional.empty()
          : Optional.of(new PropertyValue.Items(items, origin));
    }
    return Optional.empty();
  }

  /** What is left out of a nested annotation is reported at that annotation. */
  private static Origin innermost(Origin origin) {
    return origin.value() != null && origin.value().getValue() instanceof AnnotationMirror nested
        ? new Origin(origin.element(), nested, null)
        : origin;
  }

  private static Optional<PropertyValue> link(PropertyMember member, Link link) {
    if (StandIns.isUnset(link.typeName())) {
      return Optional.empty();
    }
    return Optional.of(
        member.refersToParts().isEmpty()
            ? new PropertyValue.ToResource(link)
            : new PropertyValue.ToPart(link));
  }

  private List<PartModel> parts(Context context, TypeElement on, StructureType type) {
    if (type.parts().isEmpty()) {
      return List.of();
    }
    List<PartModel> parts = new ArrayList<>();
    for (TypeElement nested : context.nested(on)) {
      for (AnnotationMirror mark : nested.getAnnotationMirrors()) {
        if (mark.getAnnotationType().asElement() instanceof TypeElement annotation
            && type.parts().get().annotations().contains(context.names().qualified(annotation))) {
          context.used(nested);
          Optional<StructureType> part = context.plainTypes().part(annotation);
          part.ifPresent(p -> parts.add(part(context, nested, mark, p)));
        }
      }
    }
    return parts;
  }

  private PartModel part(
      Context context, TypeElement on, AnnotationMirror mark, StructureType type) {
    return new PartModel(
        context.names().qualified(on),
        context.identities().of(on),
        structure(
            context,
            on,
            type,
            context.values().read(on, mark),
            new Origin((Element) on, mark, null)));
  }
}
