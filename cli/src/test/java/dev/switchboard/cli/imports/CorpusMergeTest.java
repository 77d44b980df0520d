package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.CompiledCenter;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.cli.merge.ConsoleMerge;
import dev.switchboard.cli.merge.MergeOutcome;
import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.diff.DiffText;
import dev.switchboard.flow.diff.FlowDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the console makes of a published flow comes back into its Java source: the source then
 * compiles to the flow that is deployed.
 */
class CorpusMergeTest {
  /**
   * The edits that do not come back, and why; refreshed with -Dgolden.update=true and then read.
   */
  private static final Path VERDICTS = Path.of("src/test/resources/corpus-merges.txt");

  /** Set to make each edit of each flow, which takes minutes, rather than one edit of each flow. */
  private static final String EVERY_EDIT = "every.edit";

  private static final String MODULE = "imported";

  @TempDir static Path folder;

  private static List<CenterItem> base;

  /** An edit of a flow; empty if the flow has no place for it. */
  private interface Edit {
    Optional<FlowContent> of(FlowContent flow);
  }

  /** All flows that come back from an import unchanged, as one contact center. */
  @BeforeAll
  static void compile() throws IOException, FlowFormatException {
    Set<String> others = new LinkedHashSet<>();
    Files.readAllLines(Path.of("src/test/resources/corpus-imports.txt"))
        .forEach(l -> others.add(l.replaceFirst(" .*", "")));
    List<ExportedFlow> flows = new ArrayList<>();
    for (Path file : CorpusFlows.flows()) {
      String id = file.getFileName().toString().replace(".json", "");
      if (!others.contains(id)) {
        FlowContent flow = FlowCodec.read(file).content();
        ExportedFlow exported = ExportedFlow.of(flow, FlowKind.of(flow), id);
        // Several of them share a name.
        flows.add(
            new ExportedFlow(id, exported.type(), "", exported.content(), id, Optional.empty()));
      }
    }
    for (Map.Entry<String, String> file : CenterImport.of(flows, MODULE).entrySet()) {
      Path path = folder.resolve(MODULE).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    base = compiled(folder.resolve(MODULE));
    assertThat(base.stream().filter(i -> i.flow().isPresent()).count()).isEqualTo(flows.size());
  }

  @Test
  void editsComeBack() throws IOException, FlowFormatException {
    Map<String, Edit> edits = new TreeMap<>();
    edits.put("add a block on an edge", CorpusMergeTest::added);
    edits.put("add a branch of two blocks", CorpusMergeTest::branch);
    edits.put("change a parameter", CorpusMergeTest::parameter);
    edits.put("put a block first", CorpusMergeTest::first);
    edits.put("remove a block", CorpusMergeTest::removed);
    edits.put("retarget", CorpusMergeTest::retargeted);
    List<String> words = List.copyOf(edits.keySet());
    Set<String> tried = new LinkedHashSet<>();
    List<String> verdicts = new ArrayList<>();
    int rounds = Boolean.getBoolean(EVERY_EDIT) ? words.size() : 1;
    for (int round = 0; round < rounds; round++) {
      Map<String, String> chosen = new TreeMap<>();
      int index = round;
      for (CenterItem item : base) {
        if (item.flow().isPresent()) {
          chosen.put(item.id(), words.get(index++ % words.size()));
        }
      }
      check(round, chosen, edits, tried, verdicts);
    }
    verdicts.sort(Comparator.naturalOrder());
    System.out.printf(
        "%d of %d edits of published flows come back; the others are listed in %s%n",
        tried.size() - verdicts.size(), tried.size(), VERDICTS);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(VERDICTS, String.join("\n", verdicts) + "\n");
    }
    assertThat(tried).isNotEmpty();
    assertThat(verdicts)
        .isEqualTo(
            Files.readAllLines(VERDICTS).stream()
                .filter(l -> tried.contains(l.replaceFirst(": .*", "")))
                .toList());
  }

  /** Edits every flow, merges all, and compiles once. */
  private static void check(
      int round,
      Map<String, String> chosen,
      Map<String, Edit> edits,
      Set<String> tried,
      List<String> verdicts)
      throws IOException, FlowFormatException {
    Path module = copy(folder.resolve(MODULE), folder.resolve("round-" + round));
    List<CenterItem> deployed = new ArrayList<>();
    Map<String, CenterItem> edited = new TreeMap<>();
    for (CenterItem item : base) {
      Optional<FlowContent> flow =
          item.flow()
              .flatMap(
                  edits.getOrDefault(chosen.getOrDefault(item.id(), ""), f -> Optional.empty())
                      ::of);
      CenterItem there =
          new CenterItem(
              item.kind(),
              item.id(),
              item.name(),
              item.arn(),
              item.existing(),
              item.settings(),
              flow.or(item::flow));
      deployed.add(there);
      flow.ifPresent(f -> edited.put(item.id(), there));
    }
    MergeOutcome outcome =
        ConsoleMerge.of(
            base,
            base,
            deployed,
            ApiResponses.none(),
            CompiledCenter.written(
                CompiledCenter.find(folder.resolve(MODULE)).orElseThrow(), Optional.empty()),
            module.resolve("src/main/java"),
            module);
    for (Map.Entry<Path, String> file : outcome.files().entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
    Map<String, CenterItem> merged = new HashMap<>();
    compiled(module).forEach(i -> merged.put(i.id(), i));
    edited.forEach(
        (id, there) -> {
          String edit = chosen.get(id) + ", " + id;
          tried.add(edit);
          String left =
              Stream.concat(outcome.byHand().stream(), outcome.conflicts().stream())
                  .filter(h -> h.contains("\"" + there.name() + "\""))
                  .findFirst()
                  .orElse("");
          String difference = difference(merged.get(id), there);
          if (!difference.isEmpty()) {
            verdicts.add(edit + ": " + (left.isEmpty() ? difference : left));
          }
        });
  }

  private static String difference(CenterItem merged, CenterItem there) {
    if (merged == null || merged.flow().isEmpty()) {
      return "is refused";
    }
    FlowDiff diff =
        FlowDiff.between(
            CenterDiff.plain(merged.flow().get()), CenterDiff.plain(there.flow().get()));
    return diff.isEmpty() ? "" : DiffText.plain(diff).replaceAll("\\s+", " ");
  }

  private static List<CenterItem> compiled(Path module) throws IOException, FlowFormatException {
    Path classes = module.resolve("target/classes");
    List<String> said = ImportedModule.compileAlone(module, classes);
    if (Boolean.getBoolean("golden.update")) {
      said.stream().filter(l -> l.startsWith("ERROR")).limit(40).forEach(System.out::println);
    }
    Optional<Path> file = CompiledCenter.find(classes);
    return file.isEmpty() ? List.of() : CompiledCenter.read(file.get(), Optional.empty());
  }

  /** A text on the way from the block in the middle to the next one. */
  private static Optional<FlowContent> added(FlowContent flow) {
    return middle(flow, a -> goesOn(flow, a))
        .map(
            action -> {
              ObjectNode copy = flow.json().deepCopy();
              String next = action.nextAction().orElseThrow();
              message(copy, "added-in-the-console", "Just a moment.", next);
              transitions(copy, action).put("NextAction", "added-in-the-console");
              return FlowContent.of(copy);
            });
  }

  /** Two blocks where an error leads. */
  private static Optional<FlowContent> branch(FlowContent flow) {
    return middle(flow, a -> !a.errors().isEmpty())
        .map(
            action -> {
              ObjectNode copy = flow.json().deepCopy();
              String target = action.errors().get(0).target();
              message(copy, "first-new", "Something went wrong.", "second-new");
              message(copy, "second-new", "We try something else.", target);
              ((ObjectNode) transitions(copy, action).path("Errors").get(0))
                  .put("NextAction", "first-new");
              return FlowContent.of(copy);
            });
  }

  /** A text before everything else. */
  private static Optional<FlowContent> first(FlowContent flow) {
    ObjectNode copy = flow.json().deepCopy();
    message(copy, "first-of-all", "Hello.", flow.startAction().orElseThrow());
    copy.put("StartAction", "first-of-all");
    return Optional.of(FlowContent.of(copy));
  }

  /** Another text. */
  private static Optional<FlowContent> parameter(FlowContent flow) {
    return middle(flow, a -> a.parameters().path("Text").isTextual())
        .map(
            action -> {
              ObjectNode copy = flow.json().deepCopy();
              ((ObjectNode) copy.path("Actions").get(action.index()).path("Parameters"))
                  .put("Text", "Another text, said \"quite\" differently.");
              return FlowContent.of(copy);
            });
  }

  /** A block that has a next one is gone, and what led to it leads there. */
  private static Optional<FlowContent> removed(FlowContent flow) {
    return middle(
            flow,
            a ->
                goesOn(flow, a)
                    && a.conditions().isEmpty()
                    && !SourceBlocks.targets(a).contains(a.identifier()))
        .map(
            action -> {
              ObjectNode copy = flow.json().deepCopy();
              String next = action.nextAction().orElseThrow();
              ((ArrayNode) copy.path("Actions")).remove(action.index());
              copy.path("Actions").forEach(a -> redirect(a, action.identifier(), next));
              if (copy.path("StartAction").asText().equals(action.identifier())) {
                copy.put("StartAction", next);
              }
              return FlowContent.of(reachable(copy));
            });
  }

  /** An error leads to the block in the middle. */
  private static Optional<FlowContent> retargeted(FlowContent flow) {
    Optional<FlowAction> target = middle(flow, a -> true);
    return middle(flow, a -> !a.errors().isEmpty())
        .filter(a -> target.isPresent())
        .filter(a -> !a.errors().get(0).target().equals(target.get().identifier()))
        .map(
            action -> {
              ObjectNode copy = flow.json().deepCopy();
              ((ObjectNode) transitions(copy, action).path("Errors").get(0))
                  .put("NextAction", target.get().identifier());
              return FlowContent.of(reachable(copy));
            });
  }

  private static void redirect(JsonNode json, String from, String to) {
    json.findParents("NextAction").stream()
        .map(ObjectNode.class::cast)
        .filter(p -> p.path("NextAction").asText().equals(from))
        .forEach(p -> p.put("NextAction", to));
  }

  /** The flow without blocks to which nothing leads any more. */
  private static ObjectNode reachable(ObjectNode flow) {
    FlowContent content = FlowContent.of(flow);
    Set<String> reached = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(content.startAction().orElseThrow()));
    while (!open.isEmpty()) {
      String id = open.remove(0);
      if (reached.add(id)) {
        content.action(id).ifPresent(a -> open.addAll(SourceBlocks.targets(a)));
      }
    }
    ArrayNode kept = flow.arrayNode();
    flow.path("Actions")
        .forEach(
            a -> {
              if (reached.contains(a.path("Identifier").asText())) {
                kept.add(a);
              }
            });
    flow.set("Actions", kept);
    return flow;
  }

  /** Of the actions that will do, in reading order, the one in the middle. */
  private static Optional<FlowAction> middle(FlowContent flow, Predicate<FlowAction> will) {
    List<FlowAction> all = SourceBlocks.inReadingOrder(flow).stream().filter(will).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
  }

  /** Whether a contact may take the action's {@code NextAction}. */
  private static boolean goesOn(FlowContent flow, FlowAction action) {
    return CenterDiff.plain(flow)
        .action(action.identifier())
        .flatMap(FlowAction::nextAction)
        .isPresent();
  }

  private static ObjectNode transitions(ObjectNode flow, FlowAction action) {
    return (ObjectNode) flow.path("Actions").get(action.index()).path("Transitions");
  }

  private static void message(ObjectNode flow, String id, String text, String next) {
    ObjectNode action = ((ArrayNode) flow.path("Actions")).addObject();
    action.put("Identifier", id).put("Type", "MessageParticipant");
    action.putObject("Parameters").put("Text", text);
    ObjectNode transitions = action.putObject("Transitions").put("NextAction", next);
    transitions
        .putArray("Errors")
        .addObject()
        .put("ErrorType", "NoMatchingError")
        .put("NextAction", next);
    transitions.putArray("Conditions");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.sorted(Comparator.naturalOrder()).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (path.startsWith(from.resolve("target"))) {
          continue;
        }
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return to;
  }
}
