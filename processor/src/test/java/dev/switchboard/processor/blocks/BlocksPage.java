package dev.switchboard.processor.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final String NOTHING = "–";

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
              + shapes.stream().map(BlocksPage::words).distinct().collect(Collectors.joining(", "))
              + " |");
    }
    line("");
  }

  private static String words(ActionShape shape) {
    return shape.evidence().name().toLowerCase(Locale.ROOT);
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
    line("- Flow types: " + flowTypes(primary));
    line("- Channels: " + channels(primary));
    line("- Evidence: " + words(primary) + ", " + pages(block));
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
    block.groups().forEach(g -> line("- " + group(g)));
    for (BlockMember member : block.members()) {
      member.requires().forEach(r -> line("- `" + member.name() + "` needs `" + r + "`"));
    }
    line("");
    parameters(block);
    branches(block);
  }

  private static String pages(BlockType block) {
    return block.actions().stream()
        .map(a -> "[" + a.type() + "](" + a.page() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String flowTypes(ActionShape shape) {
    List<String> names = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (FlowType type : FlowType.values()) {
      (shape.flowTypes().contains(type) ? names : missing).add("`" + type + "`");
    }
    String types =
        missing.isEmpty()
            ? "all"
            : missing.size() <= 2
                ? "all but " + String.join(", ", missing)
                : String.join(", ", names);
    if (names.isEmpty()) {
      return "modules only";
    }
    return types + (shape.inModules() ? "; modules" : "; not modules");
  }

  private static String channels(ActionShape shape) {
    return shape.channels().size() == Channel.values().length
        ? "all"
        : Arrays.stream(Channel.values())
            .filter(shape.channels()::contains)
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static String group(MemberGroup group) {
    String members =
        group.members().stream().map(m -> "`" + m + "`").collect(Collectors.joining(", "));
    return switch (group.kind()) {
      case EXACTLY_ONE -> "Exactly one of " + members;
      case AT_MOST_ONE -> "At most one of " + members;
      case AT_LEAST_ONE -> "At least one of " + members;
      case TOGETHER -> "All or none of " + members;
    };
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
              + values(spec)
              + " | "
              + reference(spec)
              + " | "
              + required(spec)
              + " | "
              + defaultValue(member.defaultValue())
              + " | "
              + comments.of(block.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private static String required(ParameterSpec spec) {
    if (spec.required()) {
      return "yes";
    }
    return spec.requiredWhen().isEmpty() ? "no" : "if " + clauses(spec.requiredWhen());
  }

  private static String reference(ParameterSpec spec) {
    return spec.dynamic() == Dynamic.NONE ? "no" : spec.dynamic().name().toLowerCase(Locale.ROOT);
  }

  private String values(ParameterSpec spec) {
    String type =
        switch (spec.type()) {
          case DERIVED, TEXT -> "text" + range(spec, " characters");
          case INTEGER, JSON_INTEGER -> "number" + range(spec, "");
          case DECIMAL -> "decimal" + range(spec, "");
          case CAPITALIZED_BOOLEAN, LOWER_BOOLEAN, UPPER_BOOLEAN, ENABLED_DISABLED, JSON_BOOLEAN ->
              "true, false";
          case ENUM -> "one of";
          case REFERENCE -> spec.refers().map(r -> r.words()).orElse("id or ARN");
          case TEXT_LIST -> "list of text" + range(spec, " entries");
          case ENUM_LIST -> "list of";
          case TEXT_MAP, JSON_MAP, OBJECT_LIST, OBJECT_MAP, OBJECT ->
              entryLink(spec) + " list" + range(spec, " entries");
          case JSON -> "JSON" + range(spec, " entries");
        };
    return type + (spec.allowed().isEmpty() ? "" : " " + allowed(spec));
  }

  private static String allowed(ParameterSpec spec) {
    if (spec.wire().isEmpty()) {
      return spec.allowed().stream().map(a -> "`" + a + "`").collect(Collectors.joining(", "));
    }
    return spec.wire().entrySet().stream()
        .filter(e -> spec.allowed().contains(e.getValue()))
        .map(
            e ->
                "`"
                    + e.getKey()
                    + "`"
                    + (e.getKey().equals(e.getValue()) ? "" : " (" + e.getValue() + ")"))
        .collect(Collectors.joining(", "));
  }

  private String entryLink(ParameterSpec spec) {
    return spec.entry().map(BlocksPage::entryLink).orElse("entry");
  }

  private static String entryLink(EntryType entry) {
    return "[`@" + entry.name() + "`](#" + entry.name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String range(ParameterSpec spec, String what) {
    boolean min = spec.min() != Long.MIN_VALUE;
    boolean max = spec.max() != Long.MAX_VALUE;
    if (min && max) {
      return ", " + spec.min() + " to " + spec.max() + what;
    } else if (min) {
      return ", at least " + spec.min() + what;
    }
    return max ? ", at most " + spec.max() + what : "";
  }

  private static String defaultValue(Optional<DeclaredValue> value) {
    return value.map(BlocksPage::shown).orElse("must be written");
  }

  private static String shown(DeclaredValue value) {
    if (value instanceof DeclaredValue.Text text) {
      return text.text().isEmpty() ? NOTHING : "`" + text.text() + "`";
    } else if (value instanceof DeclaredValue.Number number) {
      return "`" + number.number() + "`";
    } else if (value instanceof DeclaredValue.Decimal decimal) {
      return "`" + decimal.number() + "`";
    } else if (value instanceof DeclaredValue.Flag flag) {
      return "`" + flag.flag() + "`";
    } else if (value instanceof DeclaredValue.Constant constant) {
      return "`" + constant.name() + "`";
    } else if (value instanceof DeclaredValue.TypeLiteral literal) {
      return switch (literal.typeName()) {
        case "dev.switchboard.annotations.Following" -> "next block";
        case "dev.switchboard.annotations.FlowDefault" -> "error handler";
        case "dev.switchboard.annotations.Unset" -> NOTHING;
        default -> "`" + literal.typeName() + "`";
      };
    } else if (value instanceof DeclaredValue.Nested nested) {
      String name = nested.annotation().qualifiedName();
      return "`@" + name.substring(name.lastIndexOf('.') + 1) + "`";
    }
    DeclaredValue.Items items = (DeclaredValue.Items) value;
    return items.items().isEmpty()
        ? NOTHING
        : items.items().stream().map(BlocksPage::shown).collect(Collectors.joining(", "));
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
              + branch(member)
              + " | "
              + defaultValue(member.defaultValue())
              + " | "
              + comments.of(block.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private static String branch(BlockMember member) {
    List<String> parts = new ArrayList<>();
    member.branches().ifPresent(b -> parts.add(branches(b)));
    member.outcome().ifPresent(o -> parts.add(outcome(o)));
    member.errors().stream().map(BlocksPage::error).distinct().forEach(parts::add);
    if (member.next()) {
      parts.add("next action");
    }
    return String.join("; ", parts);
  }

  private static String branches(BranchesSpec branches) {
    String encoding =
        branches.encoding() == Branches.Encoding.CUMULATIVE_PERCENTAGE
            ? ", written as ascending thresholds"
            : branches.encoding() == Branches.Encoding.SECONDS_AS_MILLISECONDS
                ? ", written as milliseconds"
                : "";
    return "a condition for each "
        + entryLink(branches.entry())
        + (branches.min() > 0 ? ", at least " + branches.min() : "")
        + encoding;
  }

  private static String outcome(OutcomeSpec outcome) {
    String when =
        outcome.when().isEmpty()
            ? outcome.required() ? "" : ", if written"
            : ", only if " + clauses(outcome.when());
    return "condition `" + outcome.operator() + " " + outcome.operand() + "`" + when;
  }

  private static String error(ErrorSpec error) {
    String text = "error `" + error.errorType() + "`";
    if (!error.when().isEmpty()) {
      text += (error.forbiddenOtherwise() ? ", only if " : ", if ") + clauses(error.when());
    }
    if (!error.required()) {
      text += ", if written or handled";
    }
    if (!error.refusedIn().isEmpty()) {
      text +=
          ", not in "
              + error.refusedIn().stream()
                  .map(t -> "`" + t + "`")
                  .collect(Collectors.joining(", "));
    }
    return text;
  }

  private static String clauses(List<ErrorSpec.Clause> clauses) {
    return clauses.stream()
        .map(c -> "`" + c.path() + "` " + test(c.test(), c.value()))
        .collect(Collectors.joining(" and "));
  }

  private static String test(OnError.Test test, String value) {
    return switch (test) {
      case EQUALS -> "is `" + value + "`";
      case ABSENT_OR_EQUALS -> "is absent or `" + value + "`";
      case PRESENT -> "is there";
      case ABSENT -> "is absent";
      case CONTAINS -> "holds `" + value + "`";
    };
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
            Map.entry("parameters", NOTHING),
            Map.entry("next", "next block"),
            Map.entry("errors", NOTHING),
            Map.entry("conditions", NOTHING))) {
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
    entry.groups().forEach(g -> line("- " + group(g)));
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
              + gives(member)
              + " | "
              + member.parameter().map(this::values).orElse(member.type().words())
              + " | "
              + member.parameter().map(BlocksPage::reference).orElse(NOTHING)
              + " | "
              + defaultValue(member.defaultValue())
              + " | "
              + comments.of(entry.qualifiedName(), member.name())
              + " |");
    }
    line("");
  }

  private static String gives(EntryType.Member member) {
    return switch (member.role()) {
      case PARAMETER -> "`" + member.parameter().map(ParameterSpec::path).orElse("") + "`";
      case KEY -> "key";
      case TEXT_VALUE -> "value as text";
      case JSON_VALUE -> "value as JSON";
      case OPERAND -> "operand of `" + member.operator() + "`";
      case OPERATOR -> "`" + member.operator() + "`";
      case TARGET -> "target";
    };
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
