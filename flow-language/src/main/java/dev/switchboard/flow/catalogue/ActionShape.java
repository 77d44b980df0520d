package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import java.util.List;
import java.util.Set;

/**
 * One action that a block annotation stands for, with the parameters, branches and fixed values that belong to it. An
 * action that several block annotations stand for has several shapes.
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
    List<ErrorSpec> errors) {

  public ActionShape {
    flowTypes = Set.copyOf(flowTypes);
    channels = Set.copyOf(channels);
    fixed = List.copyOf(fixed);
    parameters = List.copyOf(parameters);
    outcomes = List.copyOf(outcomes);
    branches = List.copyOf(branches);
    errors = List.copyOf(errors);
  }

  /**
   * A parameter with one value.
   *
   * @param path the path inside {@code Parameters}
   * @param value the value
   * @param with the name of the member whose presence brings it, or empty
   */
  public record Fixed(String path, String value, String with) {}
}
