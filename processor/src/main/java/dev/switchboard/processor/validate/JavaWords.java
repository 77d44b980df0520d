package dev.switchboard.processor.validate;

import dev.switchboard.annotations.block.Action;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.processor.expand.BlockWords;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.FlowModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks of a flow's parts by the names that stand in its Java sources: blocks, and members of
 * their annotations.
 */
final class JavaWords implements Words {
  private final FlowModel flow;
  private final Map<String, Block> blocks = new HashMap<>();

  JavaWords(FlowModel flow) {
    this.flow = flow;
    flow.scope().blocks().forEach(b -> blocks.putIfAbsent(b.identifier(), b));
  }

  /**
   * The shape of the block that an action was written as; {@code @Action} may be any of the
   * standard ones.
   */
  Optional<ActionShape> written(FlowAction action) {
    return block(action.identifier()).stream()
        .filter(b -> !b.type().qualifiedName().equals(Action.class.getCanonicalName()))
        .flatMap(b -> b.type().actions().stream())
        .filter(s -> s.type().equals(action.type()))
        .findFirst();
  }

  @Override
  public String action(String identifier) {
    return block(identifier)
        .map(b -> "block " + BlockWords.name(flow, b))
        .orElseGet(() -> JSON.action(identifier));
  }

  @Override
  public String parameter(String identifier, String path) {
    return block(identifier)
        .flatMap(b -> member(b, path))
        .orElseGet(() -> JSON.parameter(identifier, path));
  }

  @Override
  public String errorBranch(String identifier, String errorType) {
    for (BlockMember member : members(identifier)) {
      for (ErrorSpec error : member.errors()) {
        if (error.errorType().equals(errorType)) {
          return "error branch " + member.name() + " (" + errorType + ")";
        }
      }
    }
    return JSON.errorBranch(identifier, errorType);
  }

  @Override
  public String condition(String identifier, String operator, String operand) {
    for (BlockMember member : members(identifier)) {
      Optional<OutcomeSpec> outcome = member.outcome();
      if (outcome.isPresent()
          && outcome.get().operator().equals(operator)
          && outcome.get().operand().equals(operand)) {
        return member.name();
      }
    }
    return Words.super.condition(identifier, operator, operand);
  }

  @Override
  public String next(String identifier) {
    return members(identifier).stream()
        .filter(BlockMember::next)
        .map(BlockMember::name)
        .findFirst()
        .orElseGet(() -> Words.super.next(identifier));
  }

  @Override
  public String actionWord() {
    return "block";
  }

  @Override
  public String ends(FlowSubject subject) {
    String type = Words.super.ends(subject);
    return subject.catalogue().shapes(type).stream()
        .map(s -> "@" + s.block())
        .findFirst()
        .orElse(type);
  }

  /**
   * The member that gives a parameter; of a part of a parameter, the member and the rest of the
   * path.
   */
  private static Optional<String> member(Block block, String path) {
    String found = null;
    int longest = -1;
    for (ActionShape shape : block.type().actions()) {
      for (ParameterSpec parameter : shape.parameters()) {
        String own = parameter.path();
        boolean covers =
            path.equals(own) || path.startsWith(own + ".") || path.startsWith(own + "[");
        boolean better = own.length() > longest || block.values().containsKey(parameter.member());
        if (covers && better) {
          longest = own.length();
          String rest = path.substring(own.length());
          found = parameter.member() + (rest.startsWith(".") ? " " + rest.substring(1) : rest);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private List<BlockMember> members(String identifier) {
    return block(identifier).map(b -> b.type().members()).orElse(List.of());
  }

  /**
   * The block of an action; an action that a compound needs beside its main one has the block's
   * identifier before a dot.
   */
  private Optional<Block> block(String identifier) {
    Block block = blocks.get(identifier);
    int dot = identifier.lastIndexOf('.');
    return block == null && dot > 0
        ? Optional.ofNullable(blocks.get(identifier.substring(0, dot)))
        : Optional.ofNullable(block);
  }
}
