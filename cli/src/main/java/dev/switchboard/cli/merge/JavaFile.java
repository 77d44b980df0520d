package dev.switchboard.cli.merge;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file whose annotations are edited in place: javac says where each value stands, and
 * everything else stays as it was typed.
 */
final class JavaFile {
  private final Path path;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<String> imports = new TreeSet<>();

  private JavaFile(Path path, String text, CompilationUnitTree unit, SourcePositions positions) {
    this.path = path;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  private record Edit(int from, int to, String replacement) {}

  /**
   * Parses a file.
   *
   * @throws IOException if it can't be read, or this Java has no compiler
   */
  static JavaFile parse(Path path) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IOException("this Java has no compiler; run switchboard with a JDK");
    }
    String text = Files.readString(path);
    var source =
        new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask)
            javac.getTask(null, null, d -> {}, List.of("-proc:none"), null, List.of(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    return new JavaFile(path, text, unit, Trees.instance(task).getSourcePositions());
  }

  /** The file. */
  Path path() {
    return path;
  }

  /** The text as it is in the file. */
  String text() {
    return text;
  }

  /**
   * What is written for a member of an annotation.
   *
   * @param type the type's name without its package, such as {@code Support.Menu}
   * @param annotation the annotation's simple name
   */
  Optional<String> value(String type, String annotation, String member) {
    return annotation(type, annotation)
        .flatMap(a -> assignment(a, member))
        .map(a -> text.substring(start(a.getExpression()), end(a.getExpression())));
  }

  /** Whether a type carries an annotation. */
  boolean has(String type, String annotation) {
    return annotation(type, annotation).isPresent();
  }

  /**
   * Writes a member of an annotation, in place of what is there, or removes it.
   *
   * @param value the value as it is written in Java; empty removes the member
   */
  void set(String type, String annotation, String member, Optional<String> value) {
    AnnotationTree tree = annotation(type, annotation).orElseThrow();
    Optional<AssignmentTree> there = assignment(tree, member);
    if (there.isPresent() && value.isPresent()) {
      ExpressionTree old = there.get().getExpression();
      edits.add(new Edit(start(old), end(old), value.get()));
    } else if (there.isPresent()) {
      remove(tree, there.get());
    } else {
      value.ifPresent(v -> add(tree, member + " = " + v));
    }
  }

  private void add(AnnotationTree tree, String assignment) {
    if (tree.getArguments().isEmpty()) {
      int from = end(tree.getAnnotationType());
      edits.add(new Edit(from, end(tree), "(" + assignment + ")"));
      return;
    }
    ExpressionTree last = tree.getArguments().get(tree.getArguments().size() - 1);
    boolean isBroken = text.substring(start(tree), end(last)).contains("\n");
    String separator = isBroken ? ",\n" + indentOf(start(last)) : ", ";
    edits.add(new Edit(end(last), end(last), separator + assignment));
  }

  private void remove(AnnotationTree tree, AssignmentTree assignment) {
    List<? extends ExpressionTree> all = tree.getArguments();
    int index = all.indexOf(assignment);
    if (all.size() == 1) {
      edits.add(new Edit(end(tree.getAnnotationType()), end(tree), ""));
    } else if (index == all.size() - 1) {
      edits.add(new Edit(end(all.get(index - 1)), end(assignment), ""));
    } else {
      edits.add(new Edit(start(assignment), start(all.get(index + 1)), ""));
    }
  }

  private String indentOf(int position) {
    int line = text.lastIndexOf('\n', position - 1) + 1;
    return text.substring(line, position).replaceAll("\\S.*", "");
  }

  /** Imports a type, unless the file does already or both are in one package. */
  void importType(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    boolean known =
        dot < 0
            || qualifiedName.substring(0, dot).equals(packageName)
            || unit.getImports().stream()
                .map(i -> i.getQualifiedIdentifier().toString())
                .anyMatch(
                    i ->
                        i.equals(qualifiedName)
                            || i.equals(qualifiedName.substring(0, dot) + ".*"));
    if (!known) {
      imports.add(qualifiedName);
    }
  }

  /** The text with all edits. */
  String edited() {
    List<Edit> all = new ArrayList<>(edits);
    for (String name : imports) {
      all.add(importEdit(name));
    }
    all.sort(Comparator.comparingInt(Edit::from).reversed());
    StringBuilder result = new StringBuilder(text);
    all.forEach(e -> result.replace(e.from(), e.to(), e.replacement()));
    return result.toString();
  }

  private Edit importEdit(String name) {
    String line = "import " + name + ";\n";
    for (ImportTree other : unit.getImports()) {
      if (!other.isStatic() && other.getQualifiedIdentifier().toString().compareTo(name) > 0) {
        return new Edit(start(other), start(other), line);
      }
    }
    Tree before =
        unit.getImports().isEmpty()
            ? unit.getPackage()
            : unit.getImports().get(unit.getImports().size() - 1);
    int at = before == null ? 0 : text.indexOf('\n', end(before)) + 1;
    return new Edit(at, at, unit.getImports().isEmpty() ? "\n" + line : line);
  }

  private Optional<AnnotationTree> annotation(String type, String simpleName) {
    List<? extends Tree> members = unit.getTypeDecls();
    ClassTree found = null;
    for (String part : type.split("\\.")) {
      found =
          members.stream()
              .filter(ClassTree.class::isInstance)
              .map(ClassTree.class::cast)
              .filter(c -> c.getSimpleName().contentEquals(part))
              .findFirst()
              .orElse(null);
      if (found == null) {
        return Optional.empty();
      }
      members = found.getMembers();
    }
    return found.getModifiers().getAnnotations().stream()
        .filter(
            a ->
                a.getAnnotationType().toString().equals(simpleName)
                    || a.getAnnotationType().toString().endsWith("." + simpleName))
        .map(AnnotationTree.class::cast)
        .findFirst();
  }

  private static Optional<AssignmentTree> assignment(AnnotationTree tree, String member) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(a -> a.getVariable().toString().equals(member))
        .findFirst();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
