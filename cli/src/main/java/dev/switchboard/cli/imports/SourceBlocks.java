package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in Java what blocks of an instance say. Targets are the identifiers of actions. Where a
 * block names a resource that nothing in the source stands for, {@link UnnamedResourceException} is
 * thrown.
 */
public final class SourceBlocks {
  private static final Pattern WORDS = Pattern.compile("\\$\\{(\\w+):([^}]+)}");

  private final BiFunction<Resource, String, Optional<String>> resources;
  private final UnaryOperator<String> placeholders;
  private final BlockMatcher matcher;

  /**
   * Blocks of one contact center.
   *
   * @param resources the type that declares a resource, by its kind and what refers to it
   * @param placeholders what stands in the source for the placeholders of a text
   */
  public SourceBlocks(
      BiFunction<Resource, String, Optional<String>> resources,
      UnaryOperator<String> placeholders) {
    this.resources = resources;
    this.placeholders = placeholders;
    this.matcher =
        new BlockMatcher(
            Catalogue.standard(),
            new ParameterExpressions((kind, types, value, path) -> lift(kind, value)));
  }

  private LiftedResource lift(Resource kind, String value) {
    String type =
        resources.apply(kind, value).orElseThrow(() -> new UnnamedResourceException(kind, value));
    return new LiftedResource(kind, value, type, value, true);
  }

  /**
   * The block as an annotation says it; empty if it can't.
   *
   * @param annotation the annotation's simple name
   * @param first of a compound, the action before
   * @param action the action that gives the block its name
   */
  public Optional<SourceBlock> as(
      String annotation, Optional<FlowAction> first, FlowAction action) {
    if (annotation.equals(VerbatimAction.ANNOTATION)) {
      return first.isPresent() ? Optional.empty() : Optional.of(verbatim(action));
    }
    return first
        .map(f -> matcher.match(f, action))
        .orElseGet(() -> matcher.match(action, annotation))
        .filter(m -> m.block().name().equals(annotation))
        .map(SourceBlocks::block);
  }

  /** The block as the annotation says it that fits best; what none fits is an {@code @Action}. */
  public SourceBlock best(FlowAction action) {
    return matcher.match(action).map(SourceBlocks::block).orElseGet(() -> verbatim(action));
  }

  /** The compound that says what two actions say; empty if none does. */
  public Optional<SourceBlock> compound(FlowAction first, FlowAction second) {
    return matcher.match(first, second).map(SourceBlocks::block);
  }

  private static SourceBlock block(BlockMatch match) {
    Map<String, SourceValue> members = new LinkedHashMap<>();
    Set<String> open = new TreeSet<>();
    for (BlockMember member : match.block().members()) {
      String name = member.name();
      Expression value = match.parameters().get(name);
      if (value == null) {
        value = match.branches().get(name);
      }
      if (value == null && match.targets().containsKey(name)) {
        value = new Expression.Target(match.targets().get(name));
      }
      if (value != null) {
        members.put(name, new SourceValue(value));
      } else if (FlowImport.isCaught(match, member)) {
        open.add(name);
      }
    }
    return new SourceBlock(match.block().name(), members, open);
  }

  private SourceBlock verbatim(FlowAction action) {
    Map<String, SourceValue> members = new LinkedHashMap<>();
    VerbatimAction.members(action, this::reference, this::inSource)
        .forEach((member, value) -> members.put(member, new SourceValue(value)));
    return new SourceBlock(VerbatimAction.ANNOTATION, members, Set.of());
  }

  private Optional<Expression> reference(String text) {
    Matcher words = WORDS.matcher(text);
    return words.matches()
        ? kind(words.group(1)).map(k -> new Expression.ResourceLiteral(lift(k, text)))
        : Optional.empty();
  }

  /** Names of the instance are ids in the source. */
  private String inSource(String text) {
    return WORDS
        .matcher(text)
        .replaceAll(
            m -> {
              kind(m.group(1)).ifPresent(k -> lift(k, m.group())); // which may be none
              return Matcher.quoteReplacement(placeholders.apply(m.group()));
            });
  }

  private static Optional<Resource> kind(String key) {
    return Arrays.stream(Resource.values()).filter(r -> r.key().equals(key)).findFirst();
  }

  /** The actions of a flow in the order in which their blocks are read. */
  public static List<FlowAction> inReadingOrder(FlowContent flow) {
    return ReadingOrder.of(flow);
  }

  /** Where an action may lead: its next action, its conditions in order, its errors. */
  public static List<String> targets(FlowAction action) {
    return ReadingOrder.targets(action);
  }

  /** The designer's notes on a block. */
  public static List<String> notes(FlowContent flow, String identifier) {
    return DesignerNotes.of(flow).of(identifier);
  }

  /**
   * Names for the types of new blocks, by identifier: as an import would call them.
   *
   * @param flow the flow that has them
   * @param blocks their actions; of a compound, the second one
   * @param firsts the first actions of compounds, by the identifiers of the second
   * @param taken the names that the flow's source uses
   */
  public static Map<String, String> names(
      FlowContent flow,
      List<FlowAction> blocks,
      Map<String, FlowAction> firsts,
      Collection<String> taken) {
    var names = new JavaNames();
    SourceNames.used(Catalogue.standard()).forEach(names::reserve);
    taken.forEach(names::reserve);
    return BlockNames.of(flow, blocks, firsts, names);
  }
}
