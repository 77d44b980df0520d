package dev.switchboard.processor.read;

import dev.switchboard.annotations.DynamicChoice;
import dev.switchboard.annotations.DynamicNumber;
import dev.switchboard.annotations.DynamicSwitch;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.ValueSubject;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.DynamicValue.Type;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads {@link dev.switchboard.annotations.DynamicValues} and the annotations of its constants. */
final class ValueSetReader {
  private static final long SHORTEST_TEXT = 1;
  private static final long LONGEST_TEXT = 1000;
  private static final long LEAST_NUMBER = 0;
  private static final long GREATEST_NUMBER = 1_000_000_000L;

  private static final Map<String, Type> TYPES = types();

  private final Context context;

  ValueSetReader(Context context) {
    this.context = context;
  }

  private static Map<String, Type> types() {
    Map<String, Type> types = new LinkedHashMap<>();
    types.put(DynamicText.class.getCanonicalName(), Type.TEXT);
    types.put(DynamicNumber.class.getCanonicalName(), Type.NUMBER);
    types.put(DynamicSwitch.class.getCanonicalName(), Type.SWITCH);
    types.put(DynamicChoice.class.getCanonicalName(), Type.CHOICE);
    return types;
  }

  /** The set that a type declares. */
  ValueSet read(Marked type) {
    Written annotation =
        context.written(type.type(), type.annotation(Role.Addition.DYNAMIC_VALUES).orElseThrow());
    List<DynamicValue> values = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.type().getEnclosedElements())) {
      for (AnnotationMirror mirror : field.getAnnotationMirrors()) {
        type(mirror).ifPresent(t -> values.add(value(field, mirror, t)));
      }
    }
    context.suppressions(type.type());
    return new ValueSet(
        context.names().qualified(type.type()),
        annotation.text("name"),
        annotation.constant("about", ValueSubject.FLOWS).value(),
        annotation.text("description", "").value(),
        values,
        annotation.origin());
  }

  private Optional<Type> type(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement annotation
        ? Optional.ofNullable(TYPES.get(context.names().qualified(annotation)))
        : Optional.empty();
  }

  private DynamicValue value(VariableElement field, AnnotationMirror mirror, Type type) {
    Written written = new Written(field, mirror, context.values(), context.readings());
    boolean text = type == Type.TEXT;
    return new DynamicValue(
        context.names().simple(field),
        new Sourced<>(
            field.getConstantValue() instanceof String constant ? constant : "", Origin.of(field)),
        type,
        defaultValue(written, type),
        written.number(text ? "minLength" : "min", text ? SHORTEST_TEXT : LEAST_NUMBER),
        written.number(text ? "maxLength" : "max", text ? LONGEST_TEXT : GREATEST_NUMBER),
        written.texts("choices"),
        written.text("description", "").value(),
        written.origin());
  }

  /** As flows read it. */
  private static Sourced<String> defaultValue(Written written, Type type) {
    Origin origin = written.origin("defaultValue");
    return switch (type) {
      case TEXT, CHOICE -> written.text("defaultValue");
      case NUMBER -> new Sourced<>(Long.toString(written.number("defaultValue").value()), origin);
      case SWITCH -> new Sourced<>(Boolean.toString(written.flag("defaultValue", false)), origin);
    };
  }
}
