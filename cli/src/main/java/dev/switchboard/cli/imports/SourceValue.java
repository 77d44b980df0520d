package dev.switchboard.cli.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A member's value, as it is written in Java. Values are equal if they are written alike. */
public final class SourceValue {
  /** What a target says that is no branch at all. */
  private static final String UNSET = "Unset.class";

  private final Expression expression;

  SourceValue(Expression expression) {
    this.expression = expression;
  }

  /** A text. */
  public static SourceValue text(String text) {
    return new SourceValue(Expression.text(text));
  }

  /** A number or a truth value. */
  public static SourceValue literal(String java) {
    return new SourceValue(new Expression.Literal(java));
  }

  /** A block to go to. */
  public static SourceValue target(String block) {
    return new SourceValue(new Expression.Target(block));
  }

  /** No block to go to, where the default would be one. */
  public static SourceValue unset() {
    return new SourceValue(new Expression.Literal(UNSET));
  }

  Expression expression() {
    return expression;
  }

  /** The value on one line. */
  public String java() {
    return JavaSource.flat(expression);
  }

  /**
   * The value behind an equals sign, broken where it does not fit on the line.
   *
   * @param indent what the line of the member starts with
   * @param used how many columns the member and its equals sign take
   */
  public String written(String indent, int used) {
    return JavaSource.value(expression, indent, used);
  }

  /** The simple names of the types that it names, blocks aside. */
  public Set<String> types() {
    Set<String> types = new TreeSet<>();
    types(expression, types);
    return types;
  }

  private static void types(Expression expression, Set<String> into) {
    if (expression instanceof Expression.ResourceLiteral literal) {
      into.add(literal.resource().typeName());
    } else if (expression instanceof Expression.Items items) {
      items.items().forEach(i -> types(i, into));
    } else if (expression instanceof Expression.Nested nested) {
      into.add(nested.annotation());
      nested.members().values().forEach(v -> types(v, into));
    } else if (expression instanceof Expression.Literal literal
        && (literal.java().matches("[A-Z]\\w*\\.[A-Z_0-9]+") || literal.java().equals(UNSET))) {
      into.add(literal.java().substring(0, literal.java().indexOf('.')));
    }
  }

  /** The blocks that it leads to, in the order in which it names them. */
  public List<String> targets() {
    List<String> targets = new ArrayList<>();
    targets(expression, targets);
    return targets;
  }

  private static void targets(Expression expression, List<String> into) {
    if (expression instanceof Expression.Target target) {
      into.add(target.name());
    } else if (expression instanceof Expression.Items items) {
      items.items().forEach(i -> targets(i, into));
    } else if (expression instanceof Expression.Nested nested) {
      nested.members().values().forEach(v -> targets(v, into));
    }
  }

  /** The same value with other names for the blocks that it leads to. */
  public SourceValue named(UnaryOperator<String> names) {
    return new SourceValue(expression.named(names));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceValue value && java().equals(value.java());
  }

  @Override
  public int hashCode() {
    return java().hashCode();
  }

  @Override
  public String toString() {
    return java();
  }
}
