package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.EntryType.Role;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.content.FlowAction.ErrorBranch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the block annotation that says exactly what an action says: every parameter, every branch,
 * nothing more. An action that no annotation says exactly is left to {@code @Action}.
 */
final class BlockMatcher {
  private final Map<String, List<BlockType>> byPrimaryAction = new LinkedHashMap<>();
  private final ParameterExpressions expressions;

  BlockMatcher(Catalogue catalogue, ParameterExpressions expressions) {
    this.expressions = expressions;
    for (BlockType block : catalogue.blocks()) {
      byPrimaryAction.computeIfAbsent(block.primary().type(), t -> new ArrayList<>()).add(block);
    }
  }

  /**
   * The annotation that fits best: the most specific one, and among those the one with the fewest
   * members to write.
   */
  Optional<BlockMatch> match(FlowAction action) {
    return byPrimaryAction.getOrDefault(action.type(), List.of()).stream()
        .flatMap(block -> new Attempt(block, action, Optional.empty()).match().stream())
        .min(
            Comparator.<BlockMatch>comparingInt(m -> -m.block().primary().fixed().size())
                .thenComparingInt(m -> m.block().actions().size())
                .thenComparingInt(m -> m.parameters().size()));
  }

  /** The action as one annotation says it, by its simple name; empty if it can't. */
  Optional<BlockMatch> match(FlowAction action, String annotation) {
    return byPrimaryAction.getOrDefault(action.type(), List.of()).stream()
        .filter(block -> block.name().equals(annotation))
        .flatMap(block -> new Attempt(block, action, Optional.empty()).match().stream())
        .findFirst();
  }

  /**
   * The compound annotation that says what two actions say, of which the second follows the first
   * and nothing else leads to it.
   */
  Optional<BlockMatch> match(FlowAction first, FlowAction second) {
    return byPrimaryAction.getOrDefault(second.type(), List.of()).stream()
        .filter(block -> block.actions().size() == 2)
        .filter(block -> block.actions().get(0).type().equals(first.type()))
        .flatMap(block -> new Attempt(block, second, Optional.of(first)).match().stream())
        .findFirst();
  }

  /** One annotation, tried on one action, or on two of which it is the compound. */
  private final class Attempt {
    private final BlockType block;
    private final ActionShape shape;
    private final FlowAction action;
    private final Map<String, FlowAction> actions = new LinkedHashMap<>();
    private final Map<String, ParameterNodes> nodes = new LinkedHashMap<>();
    private final Map<String, Expression> parameters = new LinkedHashMap<>();
    private final Map<String, Expression> branches = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();

    Attempt(BlockType block, FlowAction action, Optional<FlowAction> first) {
      this.block = block;
      this.shape = block.primary();
      this.action = action;
      first.ifPresent(f -> actions.put(f.type(), f));
      actions.put(action.type(), action);
      actions.forEach((type, a) -> nodes.put(type, new ParameterNodes(a.parameters())));
    }

    Optional<BlockMatch> match() {
      return parametersFit() && firstIsWritten() && conditionsFit() && errorsFit() && nextFits()
          ? Optional.of(new BlockMatch(block, parameters, branches, targets, actions.keySet()))
          : Optional.empty();
    }

    /** A compound writes its first action only if the block gives one of its parameters. */
    private boolean firstIsWritten() {
      return actions.size() == 1
          || parameters.keySet().stream()
              .flatMap(name -> block.member(name).stream())
              .flatMap(member -> member.parameter().stream())
              .anyMatch(spec -> !spec.action().equals(shape.type()));
    }

    private boolean parametersFit() {
      for (BlockMember member : block.members()) {
        if (member.parameter().isPresent()
            && nodes.containsKey(member.parameter().get().action())) {
          ParameterSpec spec = member.parameter().get();
          ParameterNodes own = nodes.get(spec.action());
          Optional<JsonNode> value = own.at(spec.path());
          boolean taken = parameters.keySet().stream().anyMatch(n -> samePath(n, spec));
          if (value.isPresent() && !taken) {
            expressions
                .write(member, spec, value.get())
                .ifPresent(
                    e -> {
                      parameters.put(member.name(), e);
                      own.said(spec.path());
                    });
          } else if (value.isEmpty()
              && (spec.required() && !hasTwin(member, spec) || member.defaultValue().isEmpty())) {
            return false; // its default would be written, which the action does not say
          }
        } else if (member.parameter().isPresent() && member.defaultValue().isEmpty()) {
          return false; // a compound that can't be without its first action
        }
      }
      for (ActionShape written : block.actions()) {
        if (nodes.containsKey(written.type()) && !fixedFit(written, nodes.get(written.type()))) {
          return false;
        }
      }
      return nodes.values().stream().allMatch(ParameterNodes::allSaid);
    }

    private boolean fixedFit(ActionShape written, ParameterNodes own) {
      for (ActionShape.Fixed fixed : written.fixed()) {
        boolean expected = fixed.with().isEmpty() || parameters.containsKey(fixed.with());
        boolean there =
            own.at(fixed.path())
                .filter(v -> v.isTextual() && v.textValue().equals(fixed.value()))
                .isPresent();
        if (expected && !there) {
          return false;
        }
        if (expected) {
          own.said(fixed.path());
        }
      }
      return true;
    }

    private boolean samePath(String memberName, ParameterSpec spec) {
      return block
          .member(memberName)
          .flatMap(BlockMember::parameter)
          .map(p -> p.path().equals(spec.path()) && p.action().equals(spec.action()))
          .orElse(false);
    }

    private boolean hasTwin(BlockMember member, ParameterSpec spec) {
      return block.members().stream().anyMatch(m -> m != member && samePath(m.name(), spec));
    }

    private boolean conditionsFit() {
      List<ConditionBranch> open = new ArrayList<>(action.conditions());
      for (BlockMember member : block.members()) {
        if (member.outcome().isPresent()) {
          Optional<ConditionBranch> condition =
              open.stream()
                  .filter(c -> c.operator().equals(member.outcome().get().operator()))
                  .filter(c -> c.operands().equals(List.of(member.outcome().get().operand())))
                  .findFirst();
          if (condition.isPresent()) {
            open.remove(condition.get());
            targets.put(member.name(), condition.get().target());
          } else if (member.outcome().get().required() && member.outcome().get().when().isEmpty()) {
            return false;
          }
        }
      }
      for (BlockMember member : block.members()) {
        if (member.branches().isPresent()) {
          Optional<List<Expression>> entries = entries(member.branches().get(), open);
          if (entries.isEmpty()) {
            return false;
          }
          open.clear();
          if (!entries.get().isEmpty()) {
            branches.put(member.name(), new Expression.Items(entries.get()));
          } else if (member.defaultValue().isEmpty()) {
            return false;
          }
        }
      }
      return open.isEmpty();
    }

    private Optional<List<Expression>> entries(
        BranchesSpec spec, List<ConditionBranch> conditions) {
      if (conditions.size() < spec.min()) {
        return Optional.empty();
      }
      List<Expression> entries = new ArrayList<>();
      long threshold = 1;
      for (ConditionBranch condition : conditions) {
        Optional<String> operand = operand(spec, condition, threshold);
        Optional<EntryType.Member> member =
            spec.entry().members().stream()
                .filter(m -> m.role() == Role.OPERAND || m.role() == Role.OPERATOR)
                .filter(m -> m.operator().equals(condition.operator()))
                .filter(m -> (m.role() == Role.OPERATOR) == condition.operands().isEmpty())
                .findFirst();
        if (operand.isEmpty() || member.isEmpty()) {
          return Optional.empty();
        }
        Optional<String> literal = literal(member.get(), operand.get());
        if (literal.isEmpty()) {
          return Optional.empty();
        }
        if (spec.encoding() == Branches.Encoding.CUMULATIVE_PERCENTAGE) {
          threshold = Long.parseLong(condition.operands().get(0));
        }
        Map<String, Expression> members = new LinkedHashMap<>();
        members.put(member.get().name(), new Expression.Literal(literal.get()));
        members.put(spec.to(), new Expression.Target(condition.target()));
        entries.add(new Expression.Nested(spec.entry().name(), members));
      }
      return Optional.of(entries);
    }

    private static Optional<String> operand(
        BranchesSpec spec, ConditionBranch condition, long threshold) {
      if (condition.operands().isEmpty()) {
        return Optional.of("true");
      }
      if (condition.operands().size() != 1) {
        return Optional.empty();
      }
      String text = condition.operands().get(0);
      if (!spec.operands().isEmpty() && !spec.operands().contains(text)) {
        return Optional.empty();
      }
      if (spec.encoding() == Branches.Encoding.PLAIN) {
        return Optional.of(text);
      }
      if (!text.matches("\\d{1,15}")) {
        return Optional.empty();
      }
      long number = Long.parseLong(text);
      if (spec.encoding() == Branches.Encoding.CUMULATIVE_PERCENTAGE) {
        return number > threshold
            ? Optional.of(String.valueOf(number - threshold))
            : Optional.empty();
      }
      return number % 1000 == 0 ? Optional.of(String.valueOf(number / 1000)) : Optional.empty();
    }

    private static Optional<String> literal(EntryType.Member member, String operand) {
      return switch (member.type().kind()) {
        case STRING -> Optional.of(JavaLiteral.string(operand));
        case INTEGER ->
            operand.matches("0|-?[1-9]\\d{0,8}") ? Optional.of(operand) : Optional.empty();
        case BOOLEAN -> Optional.of(operand);
        default -> Optional.empty();
      };
    }

    private boolean errorsFit() {
      return actions.values().stream().allMatch(this::errorsFit) && noBranchTooMany();
    }

    private boolean errorsFit(FlowAction own) {
      List<ErrorBranch> open = new ArrayList<>(own.errors());
      for (BlockMember member : block.members()) {
        for (ErrorSpec spec : member.errors()) {
          if (spec.actions().contains(own.type())) {
            Optional<ErrorBranch> branch =
                open.stream().filter(e -> e.errorType().equals(spec.errorType())).findFirst();
            if (branch.isPresent()) {
              open.remove(branch.get());
              String before = targets.put(member.name(), branch.get().target());
              if (before != null && !before.equals(branch.get().target())) {
                return false;
              }
            } else if (spec.required() && spec.when().isEmpty()) {
              return false;
            }
          }
        }
      }
      return open.isEmpty();
    }

    /** A target that one action of a compound has would be written for the other as well. */
    private boolean noBranchTooMany() {
      for (BlockMember member : block.members()) {
        for (ErrorSpec spec : member.errors()) {
          for (FlowAction own : actions.values()) {
            boolean there =
                own.errors().stream().anyMatch(e -> e.errorType().equals(spec.errorType()));
            if (actions.size() > 1
                && spec.actions().contains(own.type())
                && targets.containsKey(member.name())
                && !there) {
              return false;
            }
          }
        }
      }
      return true;
    }

    private boolean nextFits() {
      Optional<BlockMember> member = block.members().stream().filter(BlockMember::next).findFirst();
      if (member.isEmpty()) {
        return action.nextAction().isEmpty() && shape.next() != NextAction.REQUIRED;
      }
      if (action.nextAction().isEmpty()) {
        // Only a target that stays away by itself says that nothing follows.
        return shape.next() == NextAction.OPTIONAL
            && !member.get().defaultTarget().filter(Following.class.getName()::equals).isPresent();
      }
      // A branching action repeats one of its branches as NextAction, and no contact ever takes it.
      targets.putIfAbsent(member.get().name(), action.nextAction().get());
      return true;
    }
  }
}
