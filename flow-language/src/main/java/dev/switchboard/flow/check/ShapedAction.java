package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** An action seen as one of the shapes of its type. */
final class ShapedAction {
  private final FlowAction action;
  private final ActionShape shape;
  private final List<ActionShape> alternatives;
  private final ParameterReading parameters;
  private List<ScalarUse> scalars;
  private List<ConditionUse> conditions;
  private List<ErrorBranchUse> errors;

  ShapedAction(
      FlowAction action, ActionShape shape, List<ActionShape> alternatives, CatalogueIndex index) {
    this.action = action;
    this.shape = shape;
    this.alternatives = alternatives;
    this.parameters = new ParameterReading(shape, index, action.parameters(), parametersPointer());
  }

  /** The JSON pointer of the parameters; of the action, if it has none. */
  String parametersPointer() {
    return action.json().has("Parameters") ? action.pointer() + "/Parameters" : action.pointer();
  }

  FlowAction action() {
    return action;
  }

  ActionShape shape() {
    return shape;
  }

  /** All shapes of the action's type, this one among them. */
  List<ActionShape> alternatives() {
    return alternatives;
  }

  ParameterReading parameters() {
    return parameters;
  }

  /** The strings of all parameters that have a spec, in file order. */
  List<ScalarUse> scalars() {
    if (scalars == null) {
      scalars = ScalarUse.of(this);
    }
    return scalars;
  }

  /** Its conditions, in file order. */
  List<ConditionUse> conditions() {
    if (conditions == null) {
      conditions = ConditionUse.of(this);
    }
    return conditions;
  }

  /** Its error branches, in file order. */
  List<ErrorBranchUse> errors() {
    if (errors == null) {
      errors = ErrorBranchUse.of(this);
    }
    return errors;
  }

  /** Whether all clauses hold on the action's parameters. */
  boolean holds(List<ErrorSpec.Clause> clauses) {
    return Clauses.hold(clauses, action.parameters());
  }

  /** Whether the action writes a parameter. */
  boolean writes(String path) {
    return !ParameterReading.at(action.parameters(), path).isMissingNode();
  }
}
