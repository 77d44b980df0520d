package dev.switchboard.processor.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes {@code docs/blocks.md}, the reference of all blocks, from the catalogue, the Javadoc and
 * the examples.
 */
final class BlocksPage {
  private static final Path REFERENCE = Path.of("../flow-language/src/test/resources/actions.json");

  private final Catalogue catalogue;
  private final DocComments comments;
  private final StringBuilder page = new StringBuilder();
  private final Map<String, EntryType> entries = new TreeMap<>();

  private BlocksPage(Catalogue catalogue, DocComments comments) {
    this.catalogue = catalogue;
    this.comments = comments;
  }

  /** The page as it should be. */
  static String write(Catalogue catalogue, DocComments comments) throws IOException {
    return new BlocksPage(catalogue, comments).write();
  }

  private String write() throws IOException {
    line("# Blocks");
    line("");
    line(
        "Every block of Amazon Connect's flow language, as an annotation of"
            + " `dev.switchboard.annotations.block`. This page is generated from the annotations;"
            + " change them, not it (`-Dgolden.update=true` writes it anew).");
    line("");
    line(
        "A member that is not written is left out of the flow, unless its parameter is required:"
            + " then the default is written. *Next block* stands for the block declared below,"
            + " *error handler* for the nearest `@ErrorHandler`. What *reference* allows: *no*"
            + " means static only, *whole* static or one `$.` reference, *any* text with references"
            + " inside, *only* one reference; *unknown* is not published and not checked.");
    line("");
    coverage();
    for (BlockType block : sorted()) {
      block(block);
    }
    action();
    line("## Entries");
    line("");
    line("The annotations that stand inside blocks.");
    line("");
    for (EntryType entry : new ArrayList<>(entries.values())) {
      entry(entry);
    }
    return page.toString().stripTrailing() + "\n";
  }

  private List<BlockType> sorted() {
    return catalogue.blocks().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  /** The actions of the reference whose shape is published, sorted. */
  private static Set<String> published() throws IOException {
    Set<String> types = new TreeSet<>();
    for (JsonNode action : new ObjectMapper().readTree(REFERENCE.toFile()).path("actions")) {
      if (!action.path("confidence").textValue().equals("inferred")) {
        types.add(action.path("type").textValue());
      }
    }
    return types;
  }

  private void coverage() throws IOException {
    Set<String> types = published();
    long covered = types.stream().filter(t -> !catalogue.shapes(t).isEmpty()).count();
    line("## Coverage");
    line("");
    line(
        covered
            + " of "
            + types.size()
            + " actions whose shape is published have a block annotation; a test"
            + " compares every fact of each with the reference.");
    line("");
    line("| Action | In the console | Blocks | Evidence |");
    line("| --- | --- | --- | --- |");
    for (String type : types) {
      List<ActionShape> shapes = catalogue.shapes(type);
      line(
          "| `"
              + type
              + "` | "
              + shapes.stream()
                  .map(ActionShape::consoleBlock)
                  .distinct()
                  .collect(Collectors.joining("; "))
              + " | "
              + shapes.stream()
                  .map(s -> "[`@" + s.block() + "`](#" + s.block().toLowerCase(Locale.ROOT) + ")")
                  .distinct()
                  .collect(Collectors.joining(", "))
              + " | "
              + shapes.stream().map(BlockWords::words).distinct().collect(Collectors.joining(", "))
              + " |");
    }
    line("");
  }

  private void block(BlockType block) throws IOException {
    ActionShape primary = block.primary();
    line("## " + block.name());
    line("");
    line(comments.of(block.qualifiedName()));
    line("");
    if (!primary.caution().isEmpty()) {
      line("**Caution:** " + primary.caution() + ".");
      line("");
    }
    line("```java");
    line(BlockExamples.snippet(block.name()));
    line("```");
    line("");
    line("- Console: " + primary.consoleBlock());
    line(
        "- "
            + (block.actions().size() == 1 ? "Action: " : "Actions, in this order: ")
            + block.actions().stream()
                .map(a -> "`" + a.type() + "`")
                .collect(Collectors.joining(", ")));
    line("- Flow types: " + BlockWords.flowTypes(primary));
    line("- Channels: " + BlockWords.channels(primary));
    line("- Evidence: " + BlockWords.words(primary) + ", " + BlockWords.pages(block));
    if (primary.next() == NextAction.TERMINAL) {
      line("- Ends the flow.");
    }
    for (ActionShape action : block.actions()) {
      for (ActionShape.Fixed fixed : action.fixed()) {
        line(
            "- Always writes `"
                + fixed.path()
                + "` = `"
                + fixed.value()
                + "`"
                + (fixed.with().isEmpty() ? "" : " with `" + fixed.with() + "`"));
      }
    }
    block.groups().forEach(g -> line("- " + BlockWords.group(g)));
    for (BlockMember member : block.members()) {
      member.requires().forEach(r -> line("- `" + member.name() + "` needs `" + r + "`"));
    }
    line("");
    parameters(block);
    branches(block);
  }

  private void parameters(BlockType block) {
    List<BlockMember> members =
        block.members().stream().filter(m -> m.parameter().isPresent()).toList();
    if (members.isEmpty()) {
      return;
    }
    line("| Member | Parameter | Values | Reference | Required | Default | |");
    line("| --- | --- | --- | --- | --- | --- | --- |");
    for (BlockMember member : members) {
      ParameterSpec spec = member.parameter().get();
      spec.entry().ifPresent(this::remember);
      String action = block.actions().size() == 1 ? "" : " of " + spec.action();
      line(
          "| `"
              + member.name()
              + "` | `"
              + spec.path()
              + "`"
              + action
              + " | "
              + BlockWords.values(spec)
              + " | "
              + BlockWords.reference(spec)
              + " | "
              + BlockWords.required(spec)
              + " | "
              + BlockWords.defaultValue(member.defaultValue())
              + " | "
              + comments.of(block.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private void branches(BlockType block) {
    List<BlockMember> members =
        block.members().stream().filter(m -> m.isTarget() || m.branches().isPresent()).toList();
    if (members.isEmpty()) {
      return;
    }
    line("| Member | Branch | Default | |");
    line("| --- | --- | --- | --- |");
    for (BlockMember member : members) {
      member.branches().ifPresent(b -> remember(b.entry()));
      line(
          "| `"
              + member.name()
              + "` | "
              + BlockWords.branch(member)
              + " | "
              + BlockWords.defaultValue(member.defaultValue())
              + " | "
              + comments.of(block.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private void action() throws IOException {
    line("## Action");
    line("");
    line(comments.of("dev.switchboard.annotations.block.Action"));
    line("");
    line("```java");
    line(BlockExamples.snippet("Action"));
    line("```");
    line("");
    line(
        "Three types are reachable through it only: `CheckSegmentMembership`,"
            + " `InvokeThirdPartyAction` and `RouteContactToAgent`. Amazon publishes no parameters"
            + " for them and no published flow has them, so they draw the warning"
            + " [UnpublishedActionType](rules/UnpublishedActionType.md).");
    line("");
    line("| Member | Default | |");
    line("| --- | --- | --- |");
    for (Map.Entry<String, String> member :
        List.of(
            Map.entry("type", "must be written"),
            Map.entry("parameters", BlockWords.NOTHING),
            Map.entry("next", "next block"),
            Map.entry("errors", BlockWords.NOTHING),
            Map.entry("conditions", BlockWords.NOTHING))) {
      line(
          "| `"
              + member.getKey()
              + "` | "
              + member.getValue()
              + " | "
              + comments.of("dev.switchboard.annotations.block.Action", member.getKey())
              + " |");
    }
    line("");
  }

  private void remember(EntryType entry) {
    entries.put(entry.name(), entry);
    entry.parameters().forEach(p -> p.entry().ifPresent(this::remember));
  }

  private void entry(EntryType entry) {
    line("### " + entry.name());
    line("");
    line(comments.of(entry.qualifiedName()));
    line("");
    entry
        .fixed()
        .forEach(
            f ->
                line(
                    "- Always writes `"
                        + f.path()
                        + "` = `"
                        + f.value()
                        + "`"
                        + (f.with().isEmpty() ? "" : " with `" + f.with() + "`")));
    entry.groups().forEach(g -> line("- " + BlockWords.group(g)));
    if (!entry.fixed().isEmpty() || !entry.groups().isEmpty()) {
      line("");
    }
    line("| Member | Gives | Values | Reference | Default | |");
    line("| --- | --- | --- | --- | --- | --- |");
    for (EntryType.Member member : entry.members()) {
      line(
          "| `"
              + member.name()
              + "` | "
              + BlockWords.gives(member)
              + " | "
              + member.parameter().map(BlockWords::values).orElse(member.type().words())
              + " | "
              + member.parameter().map(BlockWords::reference).orElse(BlockWords.NOTHING)
              + " | "
              + BlockWords.defaultValue(member.defaultValue())
              + " | "
              + comments.of(entry.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
