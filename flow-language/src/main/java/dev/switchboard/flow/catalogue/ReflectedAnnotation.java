package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.Wire;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An annotation type on the class path, seen through reflection. */
public final class ReflectedAnnotation implements AnnotationDeclaration {
  private final Class<? extends Annotation> type;

  /** The declaration of an annotation type. */
  public ReflectedAnnotation(Class<? extends Annotation> type) {
    this.type = type;
  }

  @Override
  public String simpleName() {
    return type.getSimpleName();
  }

  @Override
  public String qualifiedName() {
    return type.getCanonicalName();
  }

  @Override
  public List<DeclaredAnnotation> annotations() {
    return annotationsOf(type);
  }

  @Override
  public List<Member> members() {
    return MemberOrder.sorted(type).stream().<Member>map(ReflectedMember::new).toList();
  }

  private static List<DeclaredAnnotation> annotationsOf(AnnotatedElement element) {
    return Arrays.stream(element.getDeclaredAnnotations())
        .map(ReflectedAnnotation::declared)
        .toList();
  }

  private static DeclaredAnnotation declared(Annotation annotation) {
    Map<String, DeclaredValue> values = new LinkedHashMap<>();
    for (Method method : MemberOrder.sorted(annotation.annotationType())) {
      values.put(method.getName(), value(invoke(method, annotation)));
    }
    return new DeclaredAnnotation(annotation.annotationType().getCanonicalName(), values);
  }

  private static Object invoke(Method method, Annotation annotation) {
    try {
      method.setAccessible(true);
      return method.invoke(annotation);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // A class file that was compiled against another version of an annotation or enum; the reader
      // tells what is missing.
      return null;
    }
  }

  private static DeclaredValue value(Object value) {
    if (value == null) {
      return new DeclaredValue.Unreadable();
    } else if (value instanceof String s) {
      return new DeclaredValue.Text(s);
    } else if (value instanceof Boolean b) {
      return new DeclaredValue.Flag(b);
    } else if (value instanceof Double || value instanceof Float) {
      return new DeclaredValue.Decimal(((Number) value).doubleValue());
    } else if (value instanceof Number n) {
      return new DeclaredValue.Number(n.longValue());
    } else if (value instanceof Character c) {
      return new DeclaredValue.Text(c.toString());
    } else if (value instanceof Class<?> c) {
      return new DeclaredValue.TypeLiteral(c.getCanonicalName());
    } else if (value instanceof Enum<?> e) {
      return new DeclaredValue.Constant(e.name());
    } else if (value instanceof Annotation a) {
      return new DeclaredValue.Nested(declared(a));
    }
    List<DeclaredValue> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      items.add(value(Array.get(value, i)));
    }
    return new DeclaredValue.Items(items);
  }

  /** A member, seen through reflection. */
  private record ReflectedMember(Method method) implements Member {
    @Override
    public String name() {
      return method.getName();
    }

    @Override
    public MemberType type() {
      Class<?> component = component();
      MemberType.Kind kind = kind(component);
      boolean named =
          kind == MemberType.Kind.ENUM
              || kind == MemberType.Kind.ANNOTATION
              || kind == MemberType.Kind.UNSUPPORTED;
      return new MemberType(
          kind, method.getReturnType().isArray(), named ? component.getCanonicalName() : "");
    }

    @Override
    public Optional<DeclaredValue> defaultValue() {
      return Optional.ofNullable(method.getDefaultValue()).map(ReflectedAnnotation::value);
    }

    @Override
    public List<DeclaredAnnotation> annotations() {
      return annotationsOf(method);
    }

    @Override
    public List<EnumConstant> constants() {
      List<EnumConstant> constants = new ArrayList<>();
      if (component().isEnum()) {
        for (Object constant : component().getEnumConstants()) {
          String name = ((Enum<?>) constant).name();
          constants.add(new EnumConstant(name, wire(component(), name)));
        }
      }
      return constants;
    }

    @Override
    public Optional<AnnotationDeclaration> entry() {
      return component().isAnnotation()
          ? Optional.of(new ReflectedAnnotation(component().asSubclass(Annotation.class)))
          : Optional.empty();
    }

    private Class<?> component() {
      Class<?> type = method.getReturnType();
      return type.isArray() ? type.getComponentType() : type;
    }

    private static String wire(Class<?> type, String constant) {
      try {
        Wire wire = type.getField(constant).getAnnotation(Wire.class);
        return wire == null ? constant : wire.value();
      } catch (NoSuchFieldException e) {
        return constant;
      }
    }

    private static MemberType.Kind kind(Class<?> type) {
      if (type == String.class) {
        return MemberType.Kind.STRING;
      } else if (type == int.class || type == long.class || type == short.class) {
        return MemberType.Kind.INTEGER;
      } else if (type == double.class || type == float.class) {
        return MemberType.Kind.DECIMAL;
      } else if (type == boolean.class) {
        return MemberType.Kind.BOOLEAN;
      } else if (type == Class.class) {
        return MemberType.Kind.CLASS;
      } else if (type.isEnum()) {
        return MemberType.Kind.ENUM;
      } else if (type.isAnnotation()) {
        return MemberType.Kind.ANNOTATION;
      }
      return MemberType.Kind.UNSUPPORTED;
    }
  }
}
