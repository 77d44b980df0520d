package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says in Java what a block or a resource of an instance says, member by member. */
public final class SourceValues {
  private SourceValues() {}

  /**
   * A member's value.
   *
   * @param java as it is written
   * @param types the simple names of the types that it names
   * @param target whether it is where a branch leads
   */
  public record Value(String java, List<String> types, boolean target) {
    /** Copies the list. */
    public Value {
      types = List.copyOf(types);
    }
  }

  /** Nothing in the source stands for what a value names. */
  private static final class UnnamedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The members of a block that is said by an annotation; empty if it can't say this.
   *
   * @param annotation the annotation's simple name
   * @param first of a compound, the action before
   * @param action the action that gives the block its name
   * @param resources the type that declares a resource, by its kind and what refers to it
   * @param blocks the type that declares a block, by an action's identifier
   */
  public static Optional<Map<String, Value>> block(
      String annotation,
      Optional<FlowAction> first,
      FlowAction action,
      BiFunction<Resource, String, Optional<String>> resources,
      Function<String, Optional<String>> blocks) {
    var expressions =
        new ParameterExpressions(
            (kind, flowTypes, value, path) ->
                new LiftedResource(
                    kind,
                    value,
                    resources.apply(kind, value).orElseThrow(UnnamedException::new),
                    value,
                    true));
    var matcher = new BlockMatcher(Catalogue.standard(), expressions);
    try {
      return first
          .map(f -> matcher.match(f, action))
          .orElseGet(() -> matcher.match(action))
          .filter(m -> m.block().name().equals(annotation))
          .map(m -> members(m, blocks));
    } catch (UnnamedException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Value> members(
      BlockMatch match, Function<String, Optional<String>> blocks) {
    Map<String, Value> members = new LinkedHashMap<>();
    match.parameters().forEach((name, value) -> members.put(name, value(value, false)));
    match
        .branches()
        .forEach((name, value) -> members.put(name, value(named(value, blocks), false)));
    match
        .targets()
        .forEach(
            (name, target) ->
                members.put(name, value(named(new Expression.Target(target), blocks), true)));
    return members;
  }

  private static Expression named(
      Expression expression, Function<String, Optional<String>> blocks) {
    if (expression instanceof Expression.Target target) {
      return new Expression.Target(blocks.apply(target.name()).orElseThrow(UnnamedException::new));
    }
    if (expression instanceof Expression.Items items) {
      return new Expression.Items(items.items().stream().map(i -> named(i, blocks)).toList());
    }
    if (expression instanceof Expression.Nested nested) {
      Map<String, Expression> members = new LinkedHashMap<>();
      nested.members().forEach((name, value) -> members.put(name, named(value, blocks)));
      return new Expression.Nested(nested.annotation(), members);
    }
    return expression;
  }

  /**
   * The members of a resource's annotation.
   *
   * @param responses what the API says
   * @param resource the resource
   * @param types the types that declare resources, by kind and ARN or id
   */
  public static Map<String, Value> resource(
      ApiResponses responses, ApiResource resource, Map<Resource, Map<String, String>> types) {
    var lifted = new LiftedResources(new JavaNames(), Identities.none());
    types.forEach(
        (kind, byValue) ->
            byValue.forEach((value, type) -> lifted.imported(kind, List.of(value), value, type)));
    Map<String, Value> members = new LinkedHashMap<>();
    new ResourceMembers(responses, lifted)
        .of(resource, "Value")
        .forEach((name, value) -> members.put(name, value(value, false)));
    return members;
  }

  /** A text as a member's value. */
  public static Value text(String text) {
    return value(Expression.text(text), false);
  }

  private static Value value(Expression expression, boolean target) {
    TreeSet<String> types = new TreeSet<>();
    types(expression, types);
    return new Value(JavaSource.flat(expression), new ArrayList<>(types), target);
  }

  private static void types(Expression expression, TreeSet<String> into) {
    if (expression instanceof Expression.ResourceLiteral literal) {
      into.add(literal.resource().typeName());
    } else if (expression instanceof Expression.Items items) {
      items.items().forEach(i -> types(i, into));
    } else if (expression instanceof Expression.Nested nested) {
      into.add(nested.annotation());
      nested.members().values().forEach(v -> types(v, into));
    } else if (expression instanceof Expression.Literal literal
        && literal.java().matches("[A-Z]\\w*\\.[A-Z_0-9]+")) {
      into.add(literal.java().substring(0, literal.java().indexOf('.')));
    }
  }
}
