package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One member of a block annotation and all the parts it plays: a parameter, the next action, an
 * outcome, an error branch, or a list of branches.
 *
 * @param name the member's name
 * @param type its Java type
 * @param defaultValue its default; empty if it must be written
 * @param parameter the parameter that it gives
 * @param next whether its target is the action's {@code NextAction}
 * @param outcome the condition that its target is of
 * @param errors the error types that its target is the branch of
 * @param branches what its entries become, if it is a list of branches
 * @param refers the kind of resource that its class literal must lead to
 * @param refersTo the flow types it may lead to, if it leads to a flow; none means all
 * @param requires the members that must be written with it
 * @param defaultTarget for targets, the qualified name of the default class ({@code Following},
 *     {@code FlowDefault}, {@code Unset}), empty if the member has no default
 */
public record BlockMember(
    String name,
    MemberType type,
    Optional<DeclaredValue> defaultValue,
    Optional<ParameterSpec> parameter,
    boolean next,
    Optional<OutcomeSpec> outcome,
    List<ErrorSpec> errors,
    Optional<BranchesSpec> branches,
    Optional<Resource> refers,
    Set<FlowType> refersTo,
    List<String> requires,
    Optional<String> defaultTarget) {

  public BlockMember {
    errors = List.copyOf(errors);
    refersTo = Collections.unmodifiableSet(new LinkedHashSet<>(refersTo));
    requires = List.copyOf(requires);
  }

  /** Whether the member's value is a block to go to. */
  public boolean isTarget() {
    return next || outcome.isPresent() || !errors.isEmpty();
  }
}
