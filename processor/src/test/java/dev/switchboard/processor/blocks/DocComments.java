package dev.switchboard.processor.blocks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the Javadoc of the block annotations says, as Markdown; javac reads it out of the sources.
 */
final class DocComments {
  private static final Path SOURCES = Path.of("../annotations/src/main/java");
  private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
  private static final Pattern MEMBER = Pattern.compile("\\{@link\\s+#(\\w+)}");
  private static final Pattern CONSTANT = Pattern.compile("\\{@link\\s+\\w+#(\\w+)}");
  private static final Pattern TYPE = Pattern.compile("\\{@link\\s+(\\w+)}");

  private final Map<String, String> comments = new HashMap<>();

  private DocComments() {}

  /** Reads the Javadoc of all block annotations. */
  static DocComments read() throws IOException {
    DocComments comments = new DocComments();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(SOURCES.resolve("dev/switchboard/annotations/block"))) {
      List<JavaFileObject> units =
          sources
              .sorted()
              .map(s -> files.getJavaFileObjects(s).iterator().next())
              .collect(Collectors.toList());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              null,
              List.of("-proc:only", "-sourcepath", SOURCES.toString(), "-implicit:none"),
              null,
              units);
      task.setProcessors(List.of(comments.new Collector()));
      if (!task.call()) {
        throw new UncheckedIOException(new IOException("the block annotations do not compile"));
      }
    }
    return comments;
  }

  /** All that is said of a type, in paragraphs. */
  String of(String type) {
    return comments.getOrDefault(type, "");
  }

  /** All that is said of a member, in one line. */
  String of(String type, String member) {
    return of(type + "." + member).replace("\n\n", " ");
  }

  private static String markdown(String comment) {
    String text = comment.split("(?m)^\\s*@see")[0].strip();
    text = CODE.matcher(text).replaceAll("`$1`");
    text = MEMBER.matcher(text).replaceAll("`$1`");
    text = CONSTANT.matcher(text).replaceAll("`$1`");
    text = TYPE.matcher(text).replaceAll("`@$1`");
    return Stream.of(text.split("<p>"))
        .map(p -> p.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n\n"));
  }

  /** Collects the comments while javac looks at the sources. */
  @SupportedAnnotationTypes("*")
  private final class Collector extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element type : round.getRootElements()) {
        collect(type, type.toString());
        type.getEnclosedElements().forEach(m -> collect(m, type + "." + m.getSimpleName()));
      }
      return false;
    }

    private void collect(Element element, String name) {
      String comment = processingEnv.getElementUtils().getDocComment(element);
      if (comment != null) {
        comments.put(name, markdown(comment));
      }
    }
  }
}
