package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.catalogue.OutcomeSpec;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes one action of a block. */
final class ActionExpander {
  private final FlowModel flow;
  private final Route route;
  private final Block block;
  private final ActionShape shape;
  private final String words;
  private final String pointer;
  private final Targets targets;
  private final ParameterEncoder encoder;
  private final Origins origins;
  private final Findings findings;
  private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();

  ActionExpander(FlowExpander expander, Route route, ActionShape shape, String pointer) {
    this.flow = expander.flow();
    this.route = route;
    this.block = route.block();
    this.shape = shape;
    this.words = BlockWords.of(flow, block);
    this.pointer = pointer;
    this.targets = expander.targets();
    this.origins = expander.origins();
    this.findings = expander.findings();
    this.encoder = new ParameterEncoder(expander.center(), origins, findings, words);
  }

  /**
   * The action.
   *
   * @param identifier its identifier
   * @param chained the action of the same block that follows; empty for the primary one
   */
  ObjectNode expand(String identifier, Optional<String> chained) {
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    origins.put(pointer, block.origin());
    writeParameters();
    action.set("Parameters", parameters);
    action.put("Identifier", identifier);
    action.put("Type", shape.type());
    action.set("Transitions", transitions(chained));
    return action;
  }

  private void writeParameters() {
    String place = JsonPointers.field(pointer, "Parameters");
    Set<String> given = new HashSet<>();
    for (ParameterSpec spec : shape.parameters()) {
      Sourced<Value> value = block.values().get(spec.member());
      if (value == null) {
        continue;
      }
      if (!given.add(spec.path())) {
        findings.error(
            "ConflictingMembers",
            words
                + ": several members give "
                + spec.path()
                + "; write one of them, without "
                + spec.member(),
            value.origin());
        continue;
      }
      write(spec, value, place);
    }
    for (ParameterSpec spec : shape.parameters()) {
      if (isRequired(spec) && !given.contains(spec.path())) {
        block
            .type()
            .member(spec.member())
            .flatMap(BlockMember::defaultValue)
            .flatMap(d -> Defaults.value(d, block.origin()))
            .ifPresent(value -> write(spec, value, place));
      }
    }
    for (ActionShape.Fixed fixed : shape.fixed()) {
      if (fixed.with().isEmpty() || block.values().containsKey(fixed.with())) {
        Paths.set(parameters, fixed.path(), JsonNodeFactory.instance.textNode(fixed.value()));
      }
    }
  }

  private boolean isRequired(ParameterSpec spec) {
    return spec.required()
        || !spec.requiredWhen().isEmpty() && Clauses.hold(spec.requiredWhen(), parameters);
  }

  private void write(ParameterSpec spec, Sourced<Value> value, String place) {
    encoder
        .encode(spec, value, Paths.pointer(place, spec.path()))
        .ifPresent(json -> Paths.set(parameters, spec.path(), json));
  }

  private ObjectNode transitions(Optional<String> chained) {
    ObjectNode transitions = JsonNodeFactory.instance.objectNode();
    String place = JsonPointers.field(pointer, "Transitions");
    if (chained.isPresent()) {
      transitions.put("NextAction", chained.get());
    } else if (shape.next() != NextAction.TERMINAL) {
      next(JsonPointers.field(place, "NextAction"))
          .ifPresent(next -> transitions.put("NextAction", next));
    }
    ArrayNode errors = errors(JsonPointers.field(place, "Errors"));
    ArrayNode conditions = conditions(JsonPointers.field(place, "Conditions"));
    if (shape.next() != NextAction.TERMINAL || !errors.isEmpty()) {
      transitions.set("Errors", errors);
    }
    if (shape.next() != NextAction.TERMINAL || !conditions.isEmpty()) {
      transitions.set("Conditions", conditions);
    }
    return transitions;
  }

  private Optional<String> next(String place) {
    for (BlockMember member : block.type().members()) {
      if (member.next()) {
        Target target = target(member);
        origins.put(place, target.origin());
        if (target.isReadable() && isBranch(member)) {
          // The branch of the same member tells what is wrong with the target.
          return quietly(member, target);
        }
        return target.isReadable()
            ? targets.find(route, member.name(), target.typeName(), target.origin())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBranch(BlockMember member) {
    return member.outcome().isPresent() || !member.errors().isEmpty();
  }

  private Optional<String> quietly(BlockMember member, Target target) {
    return new Targets(targets, new Findings())
        .find(route, member.name(), target.typeName(), target.origin());
  }

  private ArrayNode errors(String place) {
    ArrayNode errors = JsonNodeFactory.instance.arrayNode();
    Set<String> done = new HashSet<>();
    for (ErrorSpec error : shape.errors()) {
      BlockMember member = block.type().member(error.member()).orElseThrow();
      Target target = target(member);
      if (!exists(error)) {
        if (target.written() && error.forbiddenOtherwise()) {
          excess(member, error.errorType(), target.origin());
        }
        if (!target.written() || error.forbiddenOtherwise() || isRefused(error)) {
          continue;
        }
      }
      if (!target.isReadable() || !done.add(error.errorType())) {
        continue;
      }
      targets
          .find(route, member.name(), target.typeName(), target.origin())
          .ifPresent(
              to -> {
                origins.put(JsonPointers.element(place, errors.size()), target.origin());
                errors.addObject().put("NextAction", to).put("ErrorType", error.errorType());
              });
    }
    return errors;
  }

  private boolean exists(ErrorSpec error) {
    return !isRefused(error) && Clauses.hold(error.when(), parameters);
  }

  private boolean isRefused(ErrorSpec error) {
    return flow.type().isPresent() && error.refusedIn().contains(flow.type().get().value());
  }

  private void excess(BlockMember member, String branch, Origin origin) {
    findings.error(
        "ExcessBranch",
        words
            + ", "
            + member.name()
            + ": "
            + shape.type()
            + " has no branch "
            + branch
            + " with the parameters that the block gives; remove it",
        origin);
  }

  private ArrayNode conditions(String place) {
    ArrayNode conditions = JsonNodeFactory.instance.arrayNode();
    BranchExpander branches = new BranchExpander(route, words, targets, origins, findings);
    for (BlockMember member : block.type().members()) {
      member
          .outcome()
          .filter(shape.outcomes()::contains)
          .ifPresent(outcome -> outcome(member, outcome, place, conditions));
      member
          .branches()
          .filter(shape.branches()::contains)
          .ifPresent(
              spec -> branches.expand(spec, block.values().get(spec.member()), place, conditions));
    }
    return conditions;
  }

  private void outcome(
      BlockMember member, OutcomeSpec outcome, String place, ArrayNode conditions) {
    Target target = target(member);
    if (!Clauses.hold(outcome.when(), parameters)) {
      if (target.written()) {
        excess(member, outcome.operand(), target.origin());
      }
      return;
    }
    if (!target.isReadable() || (!outcome.required() && !target.written())) {
      return;
    }
    targets
        .find(route, member.name(), target.typeName(), target.origin())
        .ifPresent(
            to -> {
              origins.put(JsonPointers.element(place, conditions.size()), target.origin());
              ObjectNode condition = conditions.addObject().put("NextAction", to);
              condition
                  .putObject("Condition")
                  .put("Operator", outcome.operator())
                  .putArray("Operands")
                  .add(outcome.operand());
            });
  }

  private Target target(BlockMember member) {
    Sourced<Value> value = block.values().get(member.name());
    if (value == null) {
      return new Target(member.defaultTarget().orElse(""), block.origin(), false);
    }
    return new Target(
        value.value() instanceof Value.TypeLiteral literal ? literal.typeName() : "",
        value.origin(),
        true);
  }

  /**
   * The target that a member gives.
   *
   * @param typeName the class literal; empty if it can't be read
   * @param origin where it was written, or the block's annotation
   * @param written whether it was written
   */
  private record Target(String typeName, Origin origin, boolean written) {
    boolean isReadable() {
      return !typeName.isEmpty();
    }
  }
}
