package dev.switchboard.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.processor.report.ReportRules;
import dev.switchboard.processor.validate.EnvironmentRules;
import dev.switchboard.processor.validate.ReadingRules;
import dev.switchboard.processor.validate.Rule;
import dev.switchboard.processor.validate.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has examples of what it finds, the nearest legal programs, and a page.
 *
 * <p>Below {@code rules/<Id>} stand {@code <Case>.java} and, in {@code <Case>.errors}, all that
 * javac says of it, one diagnostic a line: {@code ERROR 7:26 [Id] message}. {@code
 * <Name>Legal.java} compiles with nothing to say. A file {@code <Case>.options} gives compiler
 * options, one a line, in which {@code ${dir}} is the folder of the rule. {@code
 * -Dgolden.update=true} writes the {@code .errors} files anew.
 */
class RuleTripleTest {
  private static final Path TRIPLES = Path.of("src/test/resources/rules");
  private static final Path TRIPLES_IN_JSON = Path.of("../flow-language/src/test/resources/rules");
  private static final Path PAGES = Path.of("../docs/rules");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return files(TRIPLES, ".java").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(TRIPLES.relativize(file).toString(), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> rulesAreComplete() {
    return ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> checkComplete(id)));
  }

  @TestFactory
  Stream<DynamicTest> foldersAreNamedAfterRules() throws IOException {
    try (Stream<Path> folders = Files.list(TRIPLES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream()
          .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(ids()).contains(name)));
    }
  }

  private static void check(Path file) throws IOException {
    List<String> said = say(file);
    if (file.toString().endsWith("Legal.java")) {
      assertThat(said).isEmpty();
      return;
    }
    Path errors = sibling(file, ".errors");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(errors, String.join("\n", said) + "\n");
    }
    assertThat(said).containsExactlyElementsOf(Files.readAllLines(errors));
    assertThat(said).anyMatch(line -> line.contains("[" + file.getParent().getFileName() + "] "));
  }

  private static void checkComplete(String id) throws IOException {
    assertThat(PAGES.resolve(id + ".md")).exists();
    boolean onlyInJson = FlowRules.ids().contains(id) && !Files.isDirectory(TRIPLES.resolve(id));
    Path folder = (onlyInJson ? TRIPLES_IN_JSON : TRIPLES).resolve(id);
    assertThat(folder).isDirectory();
    assertThat(files(folder, ".errors")).as("examples of what " + id + " finds").isNotEmpty();
    if (!onlyInJson) {
      assertThat(files(folder, "Legal.java")).as("nearest legal programs of " + id).isNotEmpty();
    }
  }

  /** What javac says of a file: errors and warnings, sorted by place. */
  private static List<String> say(Path file) throws IOException {
    List<Object> options = new ArrayList<>(List.of("-proc:only"));
    if (Files.exists(sibling(file, ".options"))) {
      for (String option : Files.readAllLines(sibling(file, ".options"))) {
        options.add(option.replace("${dir}", file.getParent().toString()));
      }
    }
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ConnectProcessor())
            .withOptions(options)
            .compile(JavaFileObjects.forResource(file.toUri().toURL()));
    return Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
        .map(RuleTripleTest::line)
        .sorted(RuleTripleTest::byPlace)
        .toList();
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "ERROR" : "WARNING";
    String place =
        diagnostic.getLineNumber() == Diagnostic.NOPOS
            ? "-"
            : diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
    String message =
        diagnostic
            .getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .reduce((a, b) -> a + " " + b)
            .get();
    return kind + " " + place + " " + message;
  }

  private static int byPlace(String a, String b) {
    int[] left = place(a);
    int[] right = place(b);
    int byLine = Integer.compare(left[0], right[0]);
    int byColumn = byLine != 0 ? byLine : Integer.compare(left[1], right[1]);
    return byColumn != 0 ? byColumn : a.compareTo(b);
  }

  private static int[] place(String line) {
    String place = line.split(" ", 3)[1];
    if (place.equals("-")) {
      return new int[] {0, 0};
    }
    String[] numbers = place.split(":");
    return new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])};
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>(FlowRules.ids());
    Rules.all().stream().map(Rule::id).forEach(ids::add);
    ids.addAll(ReadingRules.IDS);
    ids.addAll(EnvironmentRules.IDS);
    ids.addAll(ReportRules.IDS);
    return ids;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Path sibling(Path file, String end) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".java".length()) + end);
  }
}
