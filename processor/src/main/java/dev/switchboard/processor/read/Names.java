package dev.switchboard.processor.read;

import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of elements as strings, made once for each element. */
final class Names {
  private final Map<Element, String> qualified = new IdentityHashMap<>();
  private final Map<Element, String> simple = new IdentityHashMap<>();

  /** The qualified name of a type. */
  String qualified(TypeElement type) {
    return qualified.computeIfAbsent(type, t -> type.getQualifiedName().toString());
  }

  /** The simple name of an element. */
  String simple(Element element) {
    return simple.computeIfAbsent(element, e -> e.getSimpleName().toString());
  }
}
