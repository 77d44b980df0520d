package dev.switchboard.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Finds annotations that javac did not hand over as they are written: it drops members that do not
 * exist, such as misspelled ones, and reports them itself. What then seems to be missing is no
 * second mistake.
 */
final class Misread {
  private final Optional<Trees> trees;
  private final Map<Element, Boolean> known = new HashMap<>();

  Misread(Optional<Trees> trees) {
    this.trees = trees;
  }

  /** Whether an annotation on the element has more members in the source than javac tells of. */
  boolean test(Element element) {
    return trees.isPresent() && known.computeIfAbsent(element, this::isMisread);
  }

  private boolean isMisread(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(a -> isMisread(element, a));
  }

  private boolean isMisread(Element element, AnnotationMirror annotation) {
    Tree tree = trees.orElseThrow().getTree(element, annotation);
    if (tree instanceof AnnotationTree written
        && written.getArguments().size() > annotation.getElementValues().size()) {
      return true;
    }
    return annotation.getElementValues().values().stream().anyMatch(v -> isMisread(element, v));
  }

  private boolean isMisread(Element element, AnnotationValue value) {
    if (value.getValue() instanceof AnnotationMirror nested) {
      return isMisread(element, nested);
    }
    return value.getValue() instanceof Iterable<?> items && anyMisread(element, items);
  }

  private boolean anyMisread(Element element, Iterable<?> items) {
    for (Object item : items) {
      if (item instanceof AnnotationValue value && isMisread(element, value)) {
        return true;
      }
    }
    return false;
  }
}
