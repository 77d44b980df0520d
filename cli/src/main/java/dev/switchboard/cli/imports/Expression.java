package dev.switchboard.cli.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A value of an annotation member, as it is written in Java. */
sealed interface Expression {
  /** A string literal. */
  static Expression text(String text) {
    return new Literal(JavaLiteral.string(text));
  }

  /** The value with other names for the blocks that it leads to. */
  default Expression named(UnaryOperator<String> names) {
    return this;
  }

  /** A literal or constant, spelled out. */
  record Literal(String java) implements Expression {}

  /** A class literal of a declared resource. */
  record ResourceLiteral(LiftedResource resource) implements Expression {}

  /**
   * A class literal of a block: until blocks are named by the action's identifier, then by the
   * nested type's name.
   */
  record Target(String name) implements Expression {
    @Override
    public Expression named(UnaryOperator<String> names) {
      return new Target(names.apply(name));
    }
  }

  /** An array; one item is written without braces. */
  record Items(List<Expression> items) implements Expression {
    @Override
    public Expression named(UnaryOperator<String> names) {
      return new Items(items.stream().map(i -> i.named(names)).toList());
    }
  }

  /** A nested annotation. */
  record Nested(String annotation, Map<String, Expression> members) implements Expression {
    @Override
    public Expression named(UnaryOperator<String> names) {
      Map<String, Expression> named = new LinkedHashMap<>();
      members.forEach((name, value) -> named.put(name, value.named(names)));
      return new Nested(annotation, named);
    }
  }
}
