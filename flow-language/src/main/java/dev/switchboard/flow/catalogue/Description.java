package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meta-annotations of one declaration, with containers of repeated ones opened, and the
 * problems found in them.
 */
final class Description {
  private static final String META = FlowAction.class.getPackageName() + ".";

  private final List<BlockReading.Problem> problems;
  private final String member;
  private final List<DeclaredAnnotation> annotations;

  private Description(
      List<BlockReading.Problem> problems, String member, List<DeclaredAnnotation> annotations) {
    this.problems = problems;
    this.member = member;
    this.annotations = annotations;
  }

  static Description of(
      List<DeclaredAnnotation> annotations, String member, List<BlockReading.Problem> problems) {
    List<DeclaredAnnotation> open = new ArrayList<>();
    for (DeclaredAnnotation annotation : annotations) {
      if (!annotation.qualifiedName().startsWith(META)) {
        continue;
      }
      if (isContainer(annotation)) {
        open.addAll(annotation.annotations("value"));
      } else {
        open.add(annotation);
      }
    }
    return new Description(problems, member, open);
  }

  /** The meta-annotations of a type, in order. */
  List<DeclaredAnnotation> all(Class<?> type) {
    String name = type.getCanonicalName();
    return annotations.stream().filter(a -> a.qualifiedName().equals(name)).toList();
  }

  /** The meta-annotation of a type. */
  Optional<DeclaredAnnotation> one(Class<?> type) {
    return all(type).stream().findFirst();
  }

  boolean has(Class<?> type) {
    return one(type).isPresent();
  }

  boolean isEmpty() {
    return annotations.isEmpty();
  }

  void problem(String message) {
    problems.add(new BlockReading.Problem(member, message));
  }

  /**
   * Containers are nested in the annotation that they repeat: {@code OnError.List}, {@code
   * FlowAction.Compound}.
   */
  private static boolean isContainer(DeclaredAnnotation annotation) {
    return annotation.qualifiedName().indexOf('.', META.length()) >= 0;
  }
}
