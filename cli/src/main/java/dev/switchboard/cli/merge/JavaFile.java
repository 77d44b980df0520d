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
import dev.switchboard.cli.imports.SourceValue;
import dev.switchboard.cli.merge.AnnotationText.Argument;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file whose annotations and nested types are edited in place: javac says where each of
 * them stands, and everything else stays as it was typed.
 */
final class JavaFile {
  /** What an argument is called that is a value alone. */
  private static final String LONE_VALUE = "";

  private static final Pattern BLANK_LINE = Pattern.compile("\\n(?=[ \\t]*\\n)");

  private final Path path;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Map<AnnotationTree, Map<String, Optional<SourceValue>>> members =
      new LinkedHashMap<>();
  private final Map<AnnotationTree, String> replaced = new LinkedHashMap<>();
  private final Set<ClassTree> removed = new LinkedHashSet<>();
  private final Map<ClassTree, List<String>> below = new LinkedHashMap<>();
  private final Map<ClassTree, List<String>> atTheTop = new LinkedHashMap<>();
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
   * @param value the value; empty removes the member
   */
  void set(String type, String annotation, String member, Optional<SourceValue> value) {
    AnnotationTree tree = annotation(type, annotation).orElseThrow();
    members.computeIfAbsent(tree, t -> new LinkedHashMap<>()).put(member, value);
  }

  /** Writes another annotation in place of one. */
  void replace(String type, String annotation, String other) {
    replaced.put(annotation(type, annotation).orElseThrow(), other);
  }

  /** Removes a nested type, with what stands directly above it. */
  void remove(String type) {
    removed.add(declared(type).orElseThrow());
  }

  /** Adds a nested type below another one, or below what was added there. */
  void insertBelow(String type, String declaration) {
    below.computeIfAbsent(declared(type).orElseThrow(), t -> new ArrayList<>()).add(declaration);
  }

  /** Adds a nested type at the top of a type, or below what was added there. */
  void insertAtTheTop(String type, String declaration) {
    atTheTop.computeIfAbsent(declared(type).orElseThrow(), t -> new ArrayList<>()).add(declaration);
  }

  /** Adds a nested type at the end of a type, or below what was added there. */
  void insertAtTheEnd(String type, String declaration) {
    List<? extends Tree> members = declared(type).orElseThrow().getMembers();
    if (!members.isEmpty() && members.get(members.size() - 1) instanceof ClassTree last) {
      below.computeIfAbsent(last, t -> new ArrayList<>()).add(declaration);
    } else {
      insertAtTheTop(type, declaration);
    }
  }

  /** What the line starts with on which a type is declared. */
  String indent(String type) {
    return declared(type).map(t -> indentOf(start(t))).orElse("");
  }

  /** The simple names of the types that the file declares or imports. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    types().forEach(t -> names.add(t.getSimpleName().toString()));
    unit.getImports().stream()
        .map(i -> i.getQualifiedIdentifier().toString())
        .forEach(i -> names.add(i.substring(i.lastIndexOf('.') + 1)));
    return names;
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
    List<Edit> edits = new ArrayList<>();
    members.forEach(
        (tree, changes) ->
            edits.add(new Edit(start(tree), end(tree), annotationText(tree).with(changes))));
    replaced.forEach((tree, other) -> edits.add(new Edit(start(tree), end(tree), other)));
    atTheTop.forEach(
        (tree, declarations) -> {
          int from = bodyStart(tree);
          String end = tree.getMembers().isEmpty() ? "" : "\n";
          edits.add(new Edit(from, from, "\n" + String.join("\n\n", declarations) + end));
        });
    below.forEach(
        (tree, declarations) -> {
          if (!removed.contains(tree)) {
            edits.add(new Edit(end(tree), end(tree), "\n\n" + String.join("\n\n", declarations)));
          }
        });
    removed.forEach(tree -> edits.add(removal(tree)));
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    imports.forEach(
        name ->
            lines
                .computeIfAbsent(importPosition(name), p -> new StringBuilder())
                .append("import ")
                .append(name)
                .append(";\n"));
    String before = unit.getImports().isEmpty() ? "\n" : "";
    lines.forEach((at, text) -> edits.add(new Edit(at, at, before + text)));
    // From the end on; what is put where something is taken away comes after that is gone.
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed());
    StringBuilder result = new StringBuilder(text);
    edits.forEach(e -> result.replace(e.from(), e.to(), e.replacement()));
    return result.toString();
  }

  private AnnotationText annotationText(AnnotationTree tree) {
    List<Argument> arguments = new ArrayList<>();
    int from = text.indexOf('(', end(tree.getAnnotationType()) - 1) + 1;
    for (ExpressionTree argument : tree.getArguments()) {
      boolean named = argument instanceof AssignmentTree;
      int value = named ? end(((AssignmentTree) argument).getVariable()) : start(argument);
      arguments.add(
          new Argument(
              text.substring(from, start(argument)),
              named ? ((AssignmentTree) argument).getVariable().toString() : LONE_VALUE,
              text.substring(value, end(argument))));
      from = end(argument);
    }
    int line = text.lastIndexOf('\n', start(tree) - 1) + 1;
    return new AnnotationText(
        text.substring(start(tree), end(tree.getAnnotationType())),
        indentOf(start(tree)),
        start(tree) - line,
        arguments);
  }

  /**
   * Takes a type away, with its remarks but for those that stand apart; new ones take its place.
   */
  private Edit removal(ClassTree tree) {
    ClassTree holder =
        types().stream().filter(t -> t.getMembers().contains(tree)).findFirst().orElseThrow();
    int above = bodyStart(holder);
    for (Tree member : holder.getMembers()) {
      if (start(member) >= above && end(member) <= start(tree)) {
        above = Math.max(above, end(member));
      }
    }
    String gap = text.substring(above, start(tree));
    Matcher blank = BLANK_LINE.matcher(gap);
    int from = Math.max(0, gap.indexOf('\n'));
    while (blank.find()) {
      from = blank.start();
    }
    List<String> declarations = below.getOrDefault(tree, List.of());
    boolean isFirst = above == bodyStart(holder) && gap.substring(0, from).isBlank();
    int to = end(tree);
    String separator = isFirst ? "\n" : "\n\n";
    if (declarations.isEmpty() && isFirst && text.startsWith("\n\n", to)) {
      to++; // no blank line at the top
    }
    return new Edit(
        above + from,
        to,
        declarations.isEmpty() ? "" : separator + String.join("\n\n", declarations));
  }

  private int importPosition(String name) {
    for (ImportTree other : unit.getImports()) {
      if (!other.isStatic() && other.getQualifiedIdentifier().toString().compareTo(name) > 0) {
        return start(other);
      }
    }
    Tree before =
        unit.getImports().isEmpty()
            ? unit.getPackage()
            : unit.getImports().get(unit.getImports().size() - 1);
    return before == null ? 0 : text.indexOf('\n', end(before)) + 1;
  }

  private Optional<AnnotationTree> annotation(String type, String simpleName) {
    return declared(type).stream()
        .flatMap(t -> t.getModifiers().getAnnotations().stream())
        .filter(
            a ->
                a.getAnnotationType().toString().equals(simpleName)
                    || a.getAnnotationType().toString().endsWith("." + simpleName))
        .map(AnnotationTree.class::cast)
        .findFirst();
  }

  private Optional<ClassTree> declared(String type) {
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
    return Optional.ofNullable(found);
  }

  private List<ClassTree> types() {
    List<ClassTree> types = new ArrayList<>();
    unit.getTypeDecls().forEach(t -> types(t, types));
    return types;
  }

  private static void types(Tree tree, List<ClassTree> into) {
    if (tree instanceof ClassTree type) {
      into.add(type);
      type.getMembers().forEach(m -> types(m, into));
    }
  }

  private static Optional<AssignmentTree> assignment(AnnotationTree tree, String member) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(a -> a.getVariable().toString().equals(member))
        .findFirst();
  }

  private int bodyStart(ClassTree type) {
    int head = Math.max(start(type), end(type.getModifiers()));
    for (Tree part : type.getImplementsClause()) {
      head = Math.max(head, end(part));
    }
    return text.indexOf('{', Math.max(head, end(type.getExtendsClause()))) + 1;
  }

  private String indentOf(int position) {
    int line = text.lastIndexOf('\n', position - 1) + 1;
    return text.substring(line, position).replaceAll("\\S.*", "");
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return tree == null ? -1 : (int) positions.getEndPosition(unit, tree);
  }
}
