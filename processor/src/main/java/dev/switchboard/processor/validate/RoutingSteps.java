package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routing steps of all routing criteria that stand in flows. */
final class RoutingSteps {
  private static final String STEPS = "/RoutingCriteria/Steps";

  private final List<RoutingStep> list = new ArrayList<>();

  /**
   * One routing step.
   *
   * @param step the action that it belongs to
   * @param number its number among the steps of the action, from 1
   * @param of how many steps the action has
   * @param expires whether the next step comes after some time
   * @param conditions what an agent must have, all of it
   * @param whole whether the conditions are all that it asks for
   * @param origin where it was written
   */
  record RoutingStep(
      Step step,
      int number,
      int of,
      boolean expires,
      List<Condition> conditions,
      boolean whole,
      Origin origin) {
    RoutingStep {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A proficiency that an agent must have.
   *
   * @param attribute the predefined attribute, if one is declared
   * @param name the attribute's name, or what stands for it
   * @param origin where its value was written
   */
  record Condition(
      Step step,
      Optional<PredefinedAttributeModel> attribute,
      String name,
      String value,
      double level,
      Origin origin) {}

  private RoutingSteps(ContactCenter center) {
    Program program = CenterProgram.of(center);
    for (ProgramFlow flow : program.flows()) {
      for (Step step : flow.steps()) {
        if (step.is("UpdateContactRoutingCriteria")) {
          read(center, step);
        }
      }
    }
  }

  /** Those of a contact center, in the order of its flows. */
  static List<RoutingStep> of(ContactCenter center) {
    return center.derived(RoutingSteps.class, RoutingSteps::new).list;
  }

  /** All proficiencies that they ask for. */
  static List<Condition> conditions(ContactCenter center) {
    return of(center).stream().flatMap(step -> step.conditions().stream()).toList();
  }

  private void read(ContactCenter center, Step step) {
    JsonNode steps = step.action().parameters().at(STEPS);
    String pointer = step.action().pointer() + "/Parameters" + STEPS;
    for (int i = 0; i < steps.size(); i++) {
      JsonNode expression = steps.get(i).path("Expression");
      String at = pointer + "/" + i;
      List<Condition> conditions = new ArrayList<>();
      boolean whole = true;
      if (expression.has("AttributeCondition")) {
        whole = add(center, step, expression, at + "/Expression", conditions);
      }
      JsonNode and = expression.path("AndExpression");
      for (int j = 0; j < and.size(); j++) {
        whole &= add(center, step, and.get(j), at + "/Expression/AndExpression/" + j, conditions);
      }
      list.add(
          new RoutingStep(
              step,
              i + 1,
              steps.size(),
              steps.get(i).has("Expiry"),
              conditions,
              whole && !conditions.isEmpty(),
              CenterProgram.origin(step.flow().place(at))));
    }
  }

  /** Whether the expression is a condition that could be read. */
  private static boolean add(
      ContactCenter center,
      Step step,
      JsonNode expression,
      String pointer,
      List<Condition> conditions) {
    JsonNode condition = expression.path("AttributeCondition");
    String name = condition.path("Name").asText();
    if (name.isEmpty() || condition.has("MatchCriteria")) {
      return false;
    }
    Optional<ResourceModel> resource = CenterProgram.resource(center, name);
    Optional<PredefinedAttributeModel> attribute =
        resource.isPresent()
            ? resource
                .filter(PredefinedAttributeModel.class::isInstance)
                .map(PredefinedAttributeModel.class::cast)
            : center.all(PredefinedAttributeModel.class).stream()
                .filter(a -> a.name().value().equals(name))
                .findFirst();
    conditions.add(
        new Condition(
            step,
            attribute,
            name,
            condition.path("Value").asText(),
            condition.path("ProficiencyLevel").asDouble(),
            CenterProgram.origin(step.flow().place(pointer + "/AttributeCondition/Value"))));
    return true;
  }
}
