package dev.switchboard.cli.imports;

import java.util.List;
import java.util.Map;

/** A value of an annotation member, as it is written in Java. */
sealed interface Expression {
  /** A string literal. */
  static Expression text(String text) {
    return new Literal(JavaLiteral.string(text));
  }

  /** A literal or constant, spelled out. */
  record Literal(String java) implements Expression {}

  /** A class literal of a declared resource. */
  record ResourceLiteral(LiftedResource resource) implements Expression {}

  /**
   * A class literal of a block: until blocks are named by the action's identifier, then by the
   * nested type's name.
   */
  record Target(String name) implements Expression {}

  /** An array; one item is written without braces. */
  record Items(List<Expression> items) implements Expression {}

  /** A nested annotation. */
  record Nested(String annotation, Map<String, Expression> members) implements Expression {}
}
