package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One action that a block annotation stands for, with the parameters, branches and fixed values
 * that belong to it. An action that several block annotations stand for has several shapes.
 *
 * @param block the simple name of the block annotation
 * @param type the action's {@code Type}
 * @param consoleBlock the block's name in the console
 * @param summary what it does
 * @param flowTypes the flow types that may hold it
 * @param inModules whether a module may hold it
 * @param channels the channels on which it works
 * @param evidence how sure the shape is
 * @param page the page or source it rests on
 * @param next what follows it
 * @param fixed the parameters with one value
 * @param parameters the other parameters
 * @param outcomes the conditions with fixed operands
 * @param branches the lists of branches
 * @param errors the error branches
 * @param groups which parameters go together or exclude each other
 * @param always of a compound's action, whether it is written even if the block gives none of its
 *     parameters
 * @param caution why new flows should not use it, or empty
 */
public record ActionShape(
    String block,
    String type,
    String consoleBlock,
    String summary,
    Set<FlowType> flowTypes,
    boolean inModules,
    Set<Channel> channels,
    Evidence evidence,
    String page,
    NextAction next,
    List<Fixed> fixed,
    List<ParameterSpec> parameters,
    List<OutcomeSpec> outcomes,
    List<BranchesSpec> branches,
    List<ErrorSpec> errors,
    List<Group> groups,
    boolean always,
    String caution) {

  public ActionShape {
    flowTypes = Collections.unmodifiableSet(new LinkedHashSet<>(flowTypes));
    channels = Collections.unmodifiableSet(new LinkedHashSet<>(channels));
    fixed = List.copyOf(fixed);
    parameters = List.copyOf(parameters);
    outcomes = List.copyOf(outcomes);
    branches = List.copyOf(branches);
    errors = List.copyOf(errors);
    groups = List.copyOf(groups);
  }

  /**
   * A parameter with one value.
   *
   * @param path the path inside {@code Parameters}
   * @param value the value
   * @param with the name of the member whose presence brings it, or empty
   */
  public record Fixed(String path, String value, String with) {}

  /**
   * Parameters that go together or exclude each other; what a {@link MemberGroup} says of members,
   * said of the paths that they give.
   *
   * @param kind how
   * @param paths the paths inside {@code Parameters}, two at least
   */
  public record Group(MemberGroup.Kind kind, List<String> paths) {
    public Group {
      paths = List.copyOf(paths);
    }
  }
}
