package dev.switchboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.cli.center.CompiledCenter;
import dev.switchboard.cli.diagram.CenterDiagram;
import dev.switchboard.cli.diagram.Diagram;
import dev.switchboard.cli.diagram.DiagramWriter;
import dev.switchboard.cli.diagram.DotWriter;
import dev.switchboard.cli.diagram.FlowDiagram;
import dev.switchboard.cli.diagram.MermaidWriter;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.check.together.FlowMember;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a flow, or a whole contact center, from what was compiled or exported. */
@Command(
    name = "diagram",
    header = "Draws a compiled contact center or one flow, as Mermaid or for Graphviz.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws a contact center that was compiled: which numbers lead to which flows, these to which",
      "modules and queues, and which routing profiles serve them. Or draws one flow.",
      "",
      "The same flows give the same text, so that diagrams can be committed.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 drawn, 2 there is nothing to draw.",
      "",
      "Examples:",
      "  switchboard diagram target/classes > center.mmd",
      "  switchboard diagram target/classes --flow SalesInbound --errors",
      "  switchboard diagram exported-flow.json --format dot | dot -Tsvg > flow.svg",
      "  switchboard diagram target/classes --all > docs/flows.md"
    })
final class DiagramCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      description = {
        "a flow file, or what was compiled: a module, its target/classes, or a",
        "contact-center.json"
      })
  private Path path;

  @Option(
      names = "--flow",
      paramLabel = "ID",
      description = "draw this flow or module of what was compiled")
  private String flow;

  @Option(
      names = "--all",
      description = "write a Markdown page: the contact center, then each of its flows and modules")
  private boolean all;

  @Option(
      names = "--errors",
      description = "draw also where contacts go when an action fails, dotted")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "mermaid",
      description = "the language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format;

  /** The languages of diagrams. */
  enum Format {
    /** What code hosts draw inside Markdown. */
    mermaid,
    /** What Graphviz draws. */
    dot
  }

  @Override
  public Integer call() {
    try {
      Optional<Path> center = CompiledCenter.find(path);
      String text = center.isPresent() ? compiled(center.get()) : drawn(file());
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return ExitCodes.CLEAN;
    } catch (FlowFormatException e) {
      return unusable(path + ":" + e.position() + ": " + e.problem() + "; " + e.fix());
    } catch (IOException e) {
      return unusable("error: " + e.getMessage());
    }
  }

  private int unusable(String message) {
    spec.commandLine().getErr().println(message);
    return ExitCodes.UNUSABLE;
  }

  private String compiled(Path file) throws IOException, FlowFormatException {
    JsonNode json = FlowCodec.read(file).content().json();
    if (flow == null && !all) {
      return written(CenterDiagram.of(json));
    }
    Map<String, JsonNode> flows = new TreeMap<>();
    for (JsonNode resource : json.path("resources")) {
      if (resource.has("content")) {
        flows.put(resource.path("id").asText(), resource);
      }
    }
    if (flow == null) {
      return page(file, json, flows);
    }
    if (!flows.containsKey(flow)) {
      throw new IOException(
          "no flow or module has the id \""
              + flow
              + "\"; "
              + Suggestion.clause(flow, flows.keySet(), "flows and modules"));
    }
    return drawn(member(file, flows.get(flow)));
  }

  private String page(Path file, JsonNode json, Map<String, JsonNode> flows)
      throws IOException, FlowFormatException {
    StringBuilder page = new StringBuilder();
    section("The contact center", written(CenterDiagram.of(json)), page);
    for (JsonNode resource : flows.values()) {
      FlowMember member = member(file, resource);
      String words = member.words();
      section(Character.toUpperCase(words.charAt(0)) + words.substring(1), drawn(member), page);
    }
    return page.toString();
  }

  private void section(String title, String diagram, StringBuilder page) {
    page.append(page.isEmpty() ? "" : "\n").append("### ").append(title.replaceAll("\\R", " "));
    page.append("\n\n```").append(format.name()).append('\n').append(diagram).append("```\n");
  }

  private static FlowMember member(Path center, JsonNode resource)
      throws IOException, FlowFormatException {
    FlowContent content =
        FlowCodec.read(center.resolveSibling(resource.path("content").asText())).content();
    String type = resource.path("flowType").asText("");
    FlowKind kind =
        FlowKind.named(type.isEmpty() ? "MODULE" : type).orElseGet(() -> FlowKind.of(content));
    return member(resource.path("id").asText(), resource.path("name").asText(), kind, content);
  }

  private FlowMember file() throws IOException, FlowFormatException {
    if (!Files.exists(path)) {
      throw new IOException(
          "there is no file or folder "
              + path
              + "; name a flow file, or a module that was compiled or its target/classes");
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException(
          path
              + " is neither a flow file nor a folder with a contact center that was compiled;"
              + " compile it first");
    }
    ParsedFlow parsed = FlowCodec.read(path);
    if (!FlowFile.holdsFlow(parsed)) {
      throw new IOException(path + " holds no flow; a flow has Version, StartAction and Actions");
    }
    FlowFile read = FlowFile.of(parsed);
    String id = path.getFileName().toString().replaceFirst("\\.json$", "");
    String name =
        read.fetched()
            .map(FetchedFlow::name)
            .orElse(read.content().json().path("Metadata").path("name").asText(""));
    return member(id, name.isBlank() ? id : name, read.kind(), read.content());
  }

  private static FlowMember member(String id, String name, FlowKind kind, FlowContent content) {
    FlowSubject subject =
        new FlowSubject(
            name, kind.type(), kind.module(), content, Catalogue.standard(), Words.JSON);
    return new FlowMember(id, id, Optional.empty(), subject, Optional.empty());
  }

  private String drawn(FlowMember member) {
    return written(FlowDiagram.of(member, errors));
  }

  private String written(Diagram diagram) {
    DiagramWriter writer = format == Format.dot ? new DotWriter() : new MermaidWriter();
    return writer.write(diagram);
  }
}
