package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.graph.SemanticForm;
import dev.switchboard.flow.legacy.LegacyConversion;
import dev.switchboard.flow.legacy.LegacyFlow;
import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published flows become Java that compiles with the processor into flows that do the same. */
class CorpusImportTest {
  /**
   * The flows that do not come back the same, and why; refreshed with -Dgolden.update=true and then
   * read.
   */
  private static final Path VERDICTS = Path.of("src/test/resources/corpus-imports.txt");

  /** The same for the flows that were converted from the format from before 2020. */
  private static final Path CONVERTED_VERDICTS =
      Path.of("src/test/resources/converted-imports.txt");

  private static final Pattern AWS_MANAGED_VIEW =
      Pattern.compile("awsManaged = \"([^\"]+)\"\\)\\s*public interface (\\w+) ");

  @TempDir Path folder;

  @Test
  void importedFlowsDoWhatTheOriginalsDo() throws IOException, FlowFormatException {
    Map<String, ExportedFlow> flows = new TreeMap<>();
    for (Path file : CorpusFlows.flows()) {
      String id = file.getFileName().toString().replace(".json", "");
      FlowContent original = FlowCodec.read(file).content();
      flows.put(id, ExportedFlow.of(original, FlowKind.of(original), id));
    }
    check(flows, "published flows", VERDICTS);
  }

  @Test
  void convertedFlowsDoWhatTheConversionSays() throws IOException, FlowFormatException {
    Map<String, ExportedFlow> flows = new TreeMap<>();
    for (Path file : CorpusFlows.legacy()) {
      String id = file.getFileName().toString().replace(".json", "");
      LegacyConversion conversion = LegacyFlow.convert(FlowCodec.read(file).content().json());
      flows.put(id, ExportedFlow.of(conversion.flow(), new FlowKind(conversion.type(), false), id));
    }
    check(flows, "converted flows", CONVERTED_VERDICTS);
  }

  private void check(Map<String, ExportedFlow> flows, String words, Path list)
      throws IOException, FlowFormatException {
    List<String> verdicts = new ArrayList<>();
    for (Map.Entry<String, ExportedFlow> flow : flows.entrySet()) {
      verdict(flow.getKey(), flow.getValue()).ifPresent(v -> verdicts.add(flow.getKey() + v));
    }
    String found = String.join("\n", verdicts) + "\n";
    System.out.printf(
        "%d of %d %s come back the same; the others are listed in %s%n",
        flows.size() - verdicts.size(), flows.size(), words, list);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(list, found);
    }
    assertThat(found).isEqualTo(Files.readString(list));
  }

  /** Why a flow does not come back the same; empty if it does. */
  private Optional<String> verdict(String id, ExportedFlow flow)
      throws IOException, FlowFormatException {
    Map<String, String> files = CenterImport.of(List.of(flow), "imported");
    String report = files.get("import-report.md");
    if (report.contains(" is not imported: ")) {
      return Optional.of(report.replaceAll("(?s).*( is not imported: [^\n]*).*", "$1"));
    }
    Path target = Files.createDirectories(folder.resolve(id));
    String errors = compile(files, target);
    if (!errors.isEmpty()) {
      return Optional.of(" is refused: " + errors);
    }
    FlowContent generated = generated(target, files, flow.content());
    return SemanticForm.of(comparable(generated))
            .equals(SemanticForm.of(comparable(flow.content())))
        ? Optional.empty()
        : Optional.of(" compiles to another flow");
  }

  private static String compile(Map<String, String> files, Path target) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".java")) {
        Path source = target.resolve(file.getKey());
        Files.createDirectories(source.getParent());
        sources.add(Files.writeString(source, file.getValue()));
      }
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var manager = javac.getStandardFileManager(diagnostics, null, null)) {
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
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(null).replaceAll("(?s)^(\\[\\w+\\]).*", "$1"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** The generated flow with the original's ARNs and ids in place of the placeholders. */
  private static FlowContent generated(Path target, Map<String, String> files, FlowContent original)
      throws IOException, FlowFormatException {
    Path output = target.resolve("META-INF/switchboard");
    try (var found = Files.walk(output)) {
      Path flow =
          found
              .filter(f -> f.getParent().endsWith("flows") || f.getParent().endsWith("modules"))
              .findFirst()
              .orElseThrow();
      String text = Files.readString(flow);
      JsonNode existing =
          FlowCodec.parse(files.get("config/development.json"))
              .content()
              .json()
              .path("existingResources");
      for (Map.Entry<String, JsonNode> kind : existing.properties()) {
        for (Map.Entry<String, JsonNode> resource : kind.getValue().properties()) {
          String value = resource.getValue().elements().next().textValue();
          text =
              text.replaceAll(
                  "\\$\\{\\w+:" + resource.getKey() + "\\}",
                  Matcher.quoteReplacement(value.replace("\\", "\\\\").replace("\"", "\\\"")));
        }
      }
      Matcher view = AWS_MANAGED_VIEW.matcher(String.join("\n", files.values()));
      while (view.find()) {
        Matcher written =
            Pattern.compile("\"((?:arn:[^\"]*:aws:view/)?" + Pattern.quote(view.group(1)) + ")\"")
                .matcher(original.json().toString());
        assertThat(written.find()).isTrue();
        text = text.replace("${view:" + view.group(2) + "}", written.group(1));
      }
      return FlowCodec.parse(toItself(text, original)).content();
    }
  }

  /** A flow that leads to itself does so by its own type, and no longer by what stood there. */
  private static String toItself(String text, FlowContent original) {
    JsonNode metadata = original.json().path("Metadata");
    String name = metadata.path("name").asText("");
    for (FlowAction action : original.actions()) {
      for (String parameter : List.of("ContactFlowId", "FlowModuleId")) {
        JsonNode hint =
            metadata
                .path("ActionMetadata")
                .path(action.identifier())
                .path("parameters")
                .path(parameter);
        if (!name.isEmpty() && hint.path("displayName").asText("").equals(name)) {
          String value = action.parameters().path(parameter).asText("");
          text = text.replaceAll("\\$\\{(?:flow|module):\\w+\\}", Matcher.quoteReplacement(value));
        }
      }
    }
    return text;
  }

  /**
   * Branching actions repeat one of their branches as NextAction; which one is of no consequence.
   */
  private static FlowContent comparable(FlowContent flow) {
    ObjectNode copy = flow.json().deepCopy();
    copy.remove(
        "Settings"); // of modules, the same in each that the console writes; some files shorten it
    FlowContent result = FlowContent.of(copy);
    for (FlowAction action : result.actions()) {
      List<ActionShape> shapes = Catalogue.standard().shapes(action.type());
      boolean idle =
          !shapes.isEmpty()
              && Catalogue.standard().blocks().stream()
                  .filter(b -> b.primary().type().equals(action.type()))
                  .flatMap(b -> b.members().stream())
                  .filter(m -> m.next())
                  .allMatch(m -> m.outcome().isPresent() || !m.errors().isEmpty())
              && shapes.stream().noneMatch(s -> s.next() == NextAction.TERMINAL);
      if (idle && action.json().path("Transitions") instanceof ObjectNode transitions) {
        transitions.remove("NextAction");
      }
    }
    return result;
  }
}
