package dev.switchboard.processor.read;

import dev.switchboard.annotations.meta.Wire;
import dev.switchboard.flow.catalogue.AnnotationDeclaration;
import dev.switchboard.flow.catalogue.DeclaredAnnotation;
import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An annotation type that javac sees. */
final class MirrorDeclaration implements AnnotationDeclaration {
  private static final String WIRE = Wire.class.getCanonicalName();

  private final TypeElement type;
  private final Elements elements;
  private final Names names;

  MirrorDeclaration(TypeElement type, Elements elements, Names names) {
    this.type = type;
    this.elements = elements;
    this.names = names;
  }

  @Override
  public String simpleName() {
    return names.simple(type);
  }

  @Override
  public String qualifiedName() {
    return names.qualified(type);
  }

  @Override
  public List<DeclaredAnnotation> annotations() {
    return annotationsOf(type);
  }

  @Override
  public List<Member> members() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .<Member>map(MirrorMember::new)
        .toList();
  }

  private List<DeclaredAnnotation> annotationsOf(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(a -> a.getAnnotationType().getKind() != TypeKind.ERROR)
        .map(a -> declared(element, a))
        .toList();
  }

  private DeclaredAnnotation declared(Element element, AnnotationMirror annotation) {
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        elements.getElementValuesWithDefaults(annotation).entrySet()) {
      values.put(names.simple(entry.getKey()), value(element, annotation, entry.getValue()));
    }
    return new DeclaredAnnotation(
        names.qualified((TypeElement) annotation.getAnnotationType().asElement()), values);
  }

  private DeclaredValue value(Element element, AnnotationMirror annotation, AnnotationValue value) {
    // What is unreadable in a description is told by the reader of descriptions, hence readings of
    // its own.
    Origin origin = new Origin(element, annotation, value);
    return declared(new Values(new Readings(), names).read(origin).value(), origin);
  }

  private DeclaredValue declared(Value value, Origin origin) {
    if (value instanceof Value.Text text) {
      return new DeclaredValue.Text(text.text());
    } else if (value instanceof Value.Number number) {
      return new DeclaredValue.Number(number.number());
    } else if (value instanceof Value.Decimal decimal) {
      return new DeclaredValue.Decimal(decimal.number());
    } else if (value instanceof Value.Flag flag) {
      return new DeclaredValue.Flag(flag.flag());
    } else if (value instanceof Value.Constant constant) {
      return new DeclaredValue.Constant(constant.name());
    } else if (value instanceof Value.TypeLiteral literal) {
      return new DeclaredValue.TypeLiteral(literal.typeName());
    } else if (value instanceof Value.Nested) {
      return new DeclaredValue.Nested(
          declared(origin.element(), (AnnotationMirror) origin.value().getValue()));
    } else if (value instanceof Value.Items list) {
      return new DeclaredValue.Items(
          list.items().stream().map(i -> declared(i.value(), i.origin())).toList());
    }
    return new DeclaredValue.Unreadable();
  }

  /** A member that javac sees. */
  private final class MirrorMember implements Member {
    private final ExecutableElement method;

    MirrorMember(ExecutableElement method) {
      this.method = method;
    }

    @Override
    public String name() {
      return names.simple(method);
    }

    @Override
    public MemberType type() {
      MemberType.Kind kind = kind(component());
      String typeName =
          switch (kind) {
            case ENUM, ANNOTATION ->
                names.qualified((TypeElement) ((DeclaredType) component()).asElement());
            case UNSUPPORTED -> component().toString();
            default -> "";
          };
      return new MemberType(kind, method.getReturnType().getKind() == TypeKind.ARRAY, typeName);
    }

    @Override
    public Optional<DeclaredValue> defaultValue() {
      return Optional.ofNullable(method.getDefaultValue()).map(v -> value(method, null, v));
    }

    @Override
    public List<DeclaredAnnotation> annotations() {
      return annotationsOf(method);
    }

    @Override
    public List<EnumConstant> constants() {
      return kind(component()) != MemberType.Kind.ENUM
          ? List.of()
          : ((DeclaredType) component())
              .asElement().getEnclosedElements().stream()
                  .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
                  .map(e -> new EnumConstant(names.simple(e), wire(e)))
                  .toList();
    }

    @Override
    public Optional<AnnotationDeclaration> entry() {
      return kind(component()) == MemberType.Kind.ANNOTATION
          ? Optional.of(
              new MirrorDeclaration(
                  (TypeElement) ((DeclaredType) component()).asElement(), elements, names))
          : Optional.empty();
    }

    private TypeMirror component() {
      return method.getReturnType() instanceof ArrayType array
          ? array.getComponentType()
          : method.getReturnType();
    }

    private String wire(Element constant) {
      for (DeclaredAnnotation annotation : annotationsOf(constant)) {
        if (annotation.qualifiedName().equals(WIRE)
            && annotation.values().get("value") instanceof DeclaredValue.Text text) {
          return text.text();
        }
      }
      return names.simple(constant);
    }

    private MemberType.Kind kind(TypeMirror component) {
      return switch (component.getKind()) {
        case INT, LONG, SHORT -> MemberType.Kind.INTEGER;
        case DOUBLE, FLOAT -> MemberType.Kind.DECIMAL;
        case BOOLEAN -> MemberType.Kind.BOOLEAN;
        case DECLARED -> kind(((DeclaredType) component).asElement());
        default -> MemberType.Kind.UNSUPPORTED;
      };
    }

    private MemberType.Kind kind(Element declared) {
      return switch (declared.getKind()) {
        case ENUM -> MemberType.Kind.ENUM;
        case ANNOTATION_TYPE -> MemberType.Kind.ANNOTATION;
        default ->
            switch (names.qualified((TypeElement) declared)) {
              case "java.lang.String" -> MemberType.Kind.STRING;
              case "java.lang.Class" -> MemberType.Kind.CLASS;
              default -> MemberType.Kind.UNSUPPORTED;
            };
      };
    }
  }
}
