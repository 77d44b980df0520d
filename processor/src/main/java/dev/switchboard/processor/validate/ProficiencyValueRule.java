package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.UserModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A proficiency has a value that its predefined attribute has, and a level from 1 to 5. */
final class ProficiencyValueRule implements Rule {
  private static final int MOST_LEVELS = 5;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (UserModel user : center.all(UserModel.class)) {
      for (UserModel.Proficiency proficiency : user.proficiencies()) {
        attribute(center, proficiency)
            .ifPresent(a -> value(user.words(), a, proficiency.value(), findings));
        long level = proficiency.level().value();
        if (level < 1 || level > MOST_LEVELS) {
          findings.add(
              error(
                  proficiency.level().origin(),
                  user.words() + ": level is " + level + "; use 1 to " + MOST_LEVELS));
        }
      }
    }
    for (RoutingSteps.Condition condition : RoutingSteps.conditions(center)) {
      condition
          .attribute()
          .ifPresent(
              attribute ->
                  value(
                      condition.step().words(),
                      attribute,
                      new Sourced<>(condition.value(), condition.origin()),
                      findings));
    }
    return findings;
  }

  private void value(
      String words,
      PredefinedAttributeModel attribute,
      Sourced<String> value,
      List<Finding> findings) {
    List<String> values = attribute.values().stream().map(Sourced::value).toList();
    boolean known =
        values.contains(value.value())
            || values.stream().anyMatch(v -> v.contains("${"))
            || value.value().contains("${")
            || value.value().startsWith("$.")
            // Of what exists already the values need not be known.
            || values.isEmpty() && attribute.declaration().isExisting();
    if (!known) {
      findings.add(
          error(
              value.origin(),
              words
                  + ": "
                  + attribute.words()
                  + " has no value \""
                  + value.value()
                  + "\"; "
                  + Suggestion.clause(value.value(), values, "values")));
    }
  }

  private static Optional<PredefinedAttributeModel> attribute(
      ContactCenter center, UserModel.Proficiency proficiency) {
    return center
        .declared(proficiency.attribute().typeName())
        .filter(PredefinedAttributeModel.class::isInstance)
        .map(PredefinedAttributeModel.class::cast);
  }
}
