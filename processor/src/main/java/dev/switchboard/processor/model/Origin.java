package dev.switchboard.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where something was written; good for one round only.
 *
 * @param element the annotated element
 * @param annotation the innermost annotation, or null
 * @param value the annotation value, or null where the default holds
 */
public record Origin(Element element, AnnotationMirror annotation, AnnotationValue value) {
  /** An element without an annotation. */
  public static Origin of(Element element) {
    return new Origin(element, null, null);
  }
}
