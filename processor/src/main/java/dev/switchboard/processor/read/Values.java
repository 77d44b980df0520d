package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Turns annotation values into the model's values. */
final class Values extends SimpleAnnotationValueVisitor14<Value, Origin> {
  private final Readings readings;
  private final Names names;

  Values(Readings readings, Names names) {
    this.readings = readings;
    this.names = names;
  }

  /** The value that is written at an origin. */
  Sourced<Value> read(Origin origin) {
    return new Sourced<>(origin.value().accept(this, origin), origin);
  }

  /** What is written on an annotation, by member name. */
  Map<String, Sourced<Value>> read(Element element, AnnotationMirror annotation) {
    Map<String, Sourced<Value>> values = new LinkedHashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      Origin origin = new Origin(element, annotation, entry.getValue());
      values.put(names.simple(entry.getKey()), read(origin));
    }
    return values;
  }

  @Override
  protected Value defaultAction(Object value, Origin origin) {
    if (value instanceof java.lang.Number n) {
      return new Value.Number(n.longValue());
    }
    return new Value.Text(String.valueOf(value));
  }

  @Override
  public Value visitBoolean(boolean value, Origin origin) {
    return new Value.Flag(value);
  }

  @Override
  public Value visitDouble(double value, Origin origin) {
    return new Value.Decimal(value);
  }

  @Override
  public Value visitFloat(float value, Origin origin) {
    // By way of its decimal digits: 0.1f is 0.1, not 0.10000000149.
    return new Value.Decimal(Double.parseDouble(Float.toString(value)));
  }

  @Override
  public Value visitString(String value, Origin origin) {
    return isError(origin.value(), value) ? unreadable(origin) : new Value.Text(value);
  }

  @Override
  public Value visitType(TypeMirror type, Origin origin) {
    if (type.getKind() == TypeKind.ERROR) {
      return unreadable(origin);
    }
    return new Value.TypeLiteral(
        type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
            ? names.qualified(element)
            : type.toString());
  }

  @Override
  public Value visitEnumConstant(VariableElement constant, Origin origin) {
    return constant.asType().getKind() == TypeKind.ERROR
        ? unreadable(origin)
        : new Value.Constant(names.simple(constant));
  }

  @Override
  public Value visitAnnotation(AnnotationMirror annotation, Origin origin) {
    if (!(annotation.getAnnotationType().asElement() instanceof TypeElement type)
        || annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
      return unreadable(origin);
    }
    return new Value.Nested(names.qualified(type), read(origin.element(), annotation));
  }

  @Override
  public Value visitArray(List<? extends AnnotationValue> values, Origin origin) {
    List<Sourced<Value>> items = new ArrayList<>(values.size());
    for (AnnotationValue value : values) {
      items.add(read(new Origin(origin.element(), origin.annotation(), value)));
    }
    return new Value.Items(items);
  }

  @Override
  public Value visitUnknown(AnnotationValue value, Origin origin) {
    return unreadable(origin);
  }

  private Value unreadable(Origin origin) {
    readings.unreadable(origin);
    return new Value.Unreadable();
  }

  /**
   * javac hands a value that it could not attribute over as this string, which it prints without
   * quotes.
   */
  static boolean isError(AnnotationValue written, String value) {
    return "<error>".equals(value) && !written.toString().startsWith("\"");
  }
}
