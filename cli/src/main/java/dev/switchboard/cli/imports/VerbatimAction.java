package dev.switchboard.cli.imports;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes an action as it is, through the escape hatch {@code @Action}. */
final class VerbatimAction {
  /** The annotation's simple name. */
  static final String ANNOTATION = "Action";

  private VerbatimAction() {}

  /** The members of the annotation; targets are identifiers. */
  static Map<String, Expression> members(FlowAction action) {
    return members(action, text -> Optional.empty(), text -> text);
  }

  /**
   * The members of the annotation; targets are identifiers.
   *
   * @param references the resource that a whole parameter refers to
   * @param texts what is written for any other text
   */
  static Map<String, Expression> members(
      FlowAction action,
      Function<String, Optional<Expression>> references,
      UnaryOperator<String> texts) {
    Map<String, Expression> members = new LinkedHashMap<>();
    members.put("type", Expression.text(action.type()));
    List<Expression> parameters = new ArrayList<>();
    action
        .parameters()
        .properties()
        .forEach(
            e -> {
              Map<String, Expression> parameter = new LinkedHashMap<>();
              parameter.put("name", Expression.text(e.getKey()));
              boolean isText = e.getValue().isTextual();
              String text = isText ? e.getValue().textValue() : FlowCodec.compact(e.getValue());
              Optional<Expression> resource = isText ? references.apply(text) : Optional.empty();
              parameter.put(
                  resource.isPresent() ? "resource" : isText ? "value" : "json",
                  resource.orElseGet(() -> Expression.text(texts.apply(text))));
              parameters.add(new Expression.Nested("Parameter", parameter));
            });
    put("parameters", parameters, members);
    // Without it the block below would follow.
    members.put(
        "next",
        action
            .nextAction()
            .<Expression>map(Expression.Target::new)
            .orElseGet(() -> SourceValue.unset().expression()));
    List<Expression> conditions = new ArrayList<>();
    action
        .conditions()
        .forEach(
            c -> {
              Map<String, Expression> condition = new LinkedHashMap<>();
              condition.put("operator", Expression.text(c.operator()));
              c.operands().stream()
                  .findFirst()
                  .ifPresent(o -> condition.put("operand", Expression.text(o)));
              condition.put("to", new Expression.Target(c.target()));
              conditions.add(new Expression.Nested("Condition", condition));
            });
    put("conditions", conditions, members);
    List<Expression> errors = new ArrayList<>();
    action
        .errors()
        .forEach(
            e -> {
              Map<String, Expression> error = new LinkedHashMap<>();
              error.put("type", Expression.text(e.errorType()));
              error.put("to", new Expression.Target(e.target()));
              errors.add(new Expression.Nested("ErrorBranch", error));
            });
    put("errors", errors, members);
    return members;
  }

  private static void put(String member, List<Expression> items, Map<String, Expression> members) {
    if (!items.isEmpty()) {
      members.put(member, new Expression.Items(items));
    }
  }
}
