package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules about contact centers find nothing wrong with flows that Amazon Connect runs: each
 * finding in a published flow, imported to Java, is listed with the reason why it is right.
 */
class ImportedFlowFindingsTest {
  private static final Path REASONS = Path.of("src/test/resources/imported-flow-findings.tsv");
  private static final Pattern FINDING = Pattern.compile("(?s)^\\[(\\w+)\\] (.*)");
  private static final int COLUMNS = 4;

  @TempDir Path folder;

  @Test
  void eachIsListedWithItsReason() throws IOException, FlowFormatException {
    Map<String, Set<String>> flowsByRule = new TreeMap<>();
    int flows = 0;
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      for (Path file : CorpusFlows.flows()) {
        String id = file.getFileName().toString().substring(0, "f0000".length());
        FlowContent original = FlowCodec.read(file).content();
        Map<String, String> files =
            CenterImport.of(
                List.of(ExportedFlow.of(original, FlowKind.of(original), id)), "imported");
        flows++;
        for (String found : findings(javac, manager, files, folder.resolve(id))) {
          flowsByRule.computeIfAbsent(found, r -> new TreeSet<>()).add(id);
        }
      }
    }
    Map<String, String> reasons = reasons();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Every finding of the rules about contact centers in the published flows, imported to"
            + " Java one by one, and why it is right.");
    lines.add("# severity\trule\tflows\treason");
    flowsByRule.forEach(
        (found, ids) ->
            lines.add(
                found + "\t" + String.join(" ", ids) + "\t" + reasons.getOrDefault(found, "")));
    System.out.printf(
        "%d published flows as contact centers: %d kinds of findings of the rules about contact"
            + " centers, each with its reason%n",
        flows, flowsByRule.size());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(REASONS, String.join("\n", lines) + "\n");
    }
    assertThat(Files.readAllLines(REASONS)).isEqualTo(lines);
    assertThat(lines.subList(2, lines.size())).noneMatch(line -> line.endsWith("\t"));
  }

  /** What the rules about contact centers find, as severity and rule. */
  private static Set<String> findings(
      JavaCompiler javac, StandardJavaFileManager manager, Map<String, String> files, Path target)
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".java")) {
        Path source = target.resolve(file.getKey());
        Files.createDirectories(source.getParent());
        sources.add(Files.writeString(source, file.getValue()));
      }
    }
    Set<String> found = new TreeSet<>();
    if (sources.isEmpty()) {
      return found;
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            manager,
            diagnostics,
            List.of("-proc:only", "-d", target.toString()),
            null,
            manager.getJavaFileObjectsFromPaths(sources));
    task.setProcessors(List.of(new ConnectProcessor()));
    task.call();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      Matcher finding = FINDING.matcher(diagnostic.getMessage(Locale.ENGLISH));
      if (finding.matches() && !FlowRules.ids().contains(finding.group(1))) {
        boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        found.add((error ? "error" : "warning") + "\t" + finding.group(1));
        if (Boolean.getBoolean("golden.update")) {
          System.out.println(target.getFileName() + " " + diagnostic.getMessage(Locale.ENGLISH));
        }
      }
    }
    return found;
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    if (Files.exists(REASONS)) {
      for (String line : Files.readAllLines(REASONS)) {
        String[] columns = line.split("\t", COLUMNS);
        if (!line.startsWith("#") && columns.length == COLUMNS) {
          reasons.put(columns[0] + "\t" + columns[1], columns[3]);
        }
      }
    }
    return reasons;
  }
}
