package dev.switchboard.processor.blocks;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.catalogue.DeclaredValue;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the catalogue says of blocks and their parts, in the words of {@code docs/blocks.md}. */
final class BlockWords {
  /** Stands where there is nothing to say. */
  static final String NOTHING = "–";

  private BlockWords() {}

  static String words(ActionShape shape) {
    return shape.evidence().name().toLowerCase(Locale.ROOT);
  }

  static String pages(BlockType block) {
    return block.actions().stream()
        .map(a -> "[" + a.type() + "](" + a.page() + ")")
        .collect(Collectors.joining(", "));
  }

  static String flowTypes(ActionShape shape) {
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

  static String channels(ActionShape shape) {
    return shape.channels().size() == Channel.values().length
        ? "all"
        : Arrays.stream(Channel.values())
            .filter(shape.channels()::contains)
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  static String group(MemberGroup group) {
    String members =
        group.members().stream().map(m -> "`" + m + "`").collect(Collectors.joining(", "));
    return switch (group.kind()) {
      case EXACTLY_ONE -> "Exactly one of " + members;
      case AT_MOST_ONE -> "At most one of " + members;
      case AT_LEAST_ONE -> "At least one of " + members;
      case TOGETHER -> "All or none of " + members;
    };
  }

  static String required(ParameterSpec spec) {
    if (spec.required()) {
      return "yes";
    }
    return spec.requiredWhen().isEmpty() ? "no" : "if " + clauses(spec.requiredWhen());
  }

  static String reference(ParameterSpec spec) {
    return spec.dynamic() == Dynamic.NONE ? "no" : spec.dynamic().name().toLowerCase(Locale.ROOT);
  }

  static String values(ParameterSpec spec) {
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

  static String allowed(ParameterSpec spec) {
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

  static String entryLink(ParameterSpec spec) {
    return spec.entry().map(BlockWords::entryLink).orElse("entry");
  }

  static String entryLink(EntryType entry) {
    return "[`@" + entry.name() + "`](#" + entry.name().toLowerCase(Locale.ROOT) + ")";
  }

  static String range(ParameterSpec spec, String what) {
    boolean min = spec.min() != Long.MIN_VALUE;
    boolean max = spec.max() != Long.MAX_VALUE;
    if (min && max) {
      return ", " + spec.min() + " to " + spec.max() + what;
    } else if (min) {
      return ", at least " + spec.min() + what;
    }
    return max ? ", at most " + spec.max() + what : "";
  }

  static String defaultValue(Optional<DeclaredValue> value) {
    return value.map(BlockWords::shown).orElse("must be written");
  }

  static String shown(DeclaredValue value) {
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
        : items.items().stream().map(BlockWords::shown).collect(Collectors.joining(", "));
  }

  static String branch(BlockMember member) {
    List<String> parts = new ArrayList<>();
    member.branches().ifPresent(b -> parts.add(branches(b)));
    member.outcome().ifPresent(o -> parts.add(outcome(o)));
    member.errors().stream().map(BlockWords::error).distinct().forEach(parts::add);
    if (member.next()) {
      parts.add("next action");
    }
    return String.join("; ", parts);
  }

  static String branches(BranchesSpec branches) {
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

  static String outcome(OutcomeSpec outcome) {
    String when =
        outcome.when().isEmpty()
            ? outcome.required() ? "" : ", if written"
            : ", only if " + clauses(outcome.when());
    return "condition `" + outcome.operator() + " " + outcome.operand() + "`" + when;
  }

  static String error(ErrorSpec error) {
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

  static String clauses(List<ErrorSpec.Clause> clauses) {
    return clauses.stream()
        .map(c -> "`" + c.path() + "` " + test(c.test(), c.value()))
        .collect(Collectors.joining(" and "));
  }

  static String test(OnError.Test test, String value) {
    return switch (test) {
      case EQUALS -> "is `" + value + "`";
      case ABSENT_OR_EQUALS -> "is absent or `" + value + "`";
      case PRESENT -> "is there";
      case ABSENT -> "is absent";
      case CONTAINS -> "holds `" + value + "`";
    };
  }

  static String gives(EntryType.Member member) {
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
}
