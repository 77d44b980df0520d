package dev.switchboard.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.switchboard.processor.model.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the places in source files at which annotations were written; good for one round only. */
public final class SourcePositions {
  private final Elements elements;
  private final Optional<Trees> trees;
  private final Misread misread;
  private final Map<Element, Optional<CompilationUnitTree>> units = new HashMap<>();

  private SourcePositions(Elements elements, Optional<Trees> trees) {
    this.elements = elements;
    this.trees = trees;
    this.misread = new Misread(trees);
  }

  /** The places that this compiler knows; compilers other than javac know only files. */
  public static SourcePositions of(ProcessingEnvironment environment) {
    return new SourcePositions(environment.getElementUtils(), trees(environment));
  }

  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      // A compiler that is not javac, or a build tool that hides javac behind a wrapper.
      return Optional.empty();
    }
  }

  /**
   * Whether a type was read from a class file; taken for a source where the compiler does not tell.
   */
  public boolean isCompiled(TypeElement type) {
    return trees.isPresent() && trees.get().getTree(type) == null;
  }

  /**
   * Whether javac reports something itself about the annotations of an element, so that they can't
   * be trusted.
   */
  public boolean isMisread(Element element) {
    return misread.test(element);
  }

  /** An annotation value as it is written; empty where the compiler does not show it. */
  String source(Origin value) {
    Tree tree =
        trees.isEmpty()
            ? null
            : trees.get().getTree(value.element(), value.annotation(), value.value());
    return tree == null ? "" : tree.toString();
  }

  /** The place of an annotation value, else of its annotation, else of its element. */
  public SourcePosition of(Origin origin) {
    Element top = topLevel(origin.element());
    Optional<CompilationUnitTree> unit = units.computeIfAbsent(top, this::unit);
    if (unit.isEmpty()) {
      return new SourcePosition(folder(top) + top.getSimpleName() + ".java", 0, 0);
    }
    Tree tree = tree(origin);
    String file = folder(top) + fileName(unit.get());
    long start =
        tree == null
            ? -1
            : trees.orElseThrow().getSourcePositions().getStartPosition(unit.get(), tree);
    // With -g:none javac keeps no lines.
    return start < 0 || unit.get().getLineMap() == null
        ? new SourcePosition(file, 0, 0)
        : new SourcePosition(
            file,
            (int) unit.get().getLineMap().getLineNumber(start),
            (int) unit.get().getLineMap().getColumnNumber(start));
  }

  private Tree tree(Origin origin) {
    Trees javac = trees.orElseThrow();
    Tree found = null;
    if (origin.value() != null) {
      found = javac.getTree(origin.element(), origin.annotation(), origin.value());
    }
    if (found == null && origin.annotation() != null) {
      found = javac.getTree(origin.element(), origin.annotation());
    }
    return found == null ? javac.getTree(origin.element()) : found;
  }

  private Optional<CompilationUnitTree> unit(Element top) {
    return trees.map(t -> t.getPath(top)).map(TreePath::getCompilationUnit);
  }

  private String folder(Element top) {
    PackageElement around = elements.getPackageOf(top);
    return around == null || around.isUnnamed()
        ? ""
        : around.getQualifiedName().toString().replace('.', '/') + "/";
  }

  private static String fileName(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Element topLevel(Element element) {
    Element top = element;
    while (top.getEnclosingElement() instanceof TypeElement || !(top instanceof TypeElement)) {
      if (top.getEnclosingElement() == null) {
        return top;
      }
      top = top.getEnclosingElement();
    }
    return top;
  }
}
