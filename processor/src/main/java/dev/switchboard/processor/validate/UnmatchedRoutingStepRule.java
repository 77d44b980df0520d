package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.UserModel;
import java.util.List;
import java.util.stream.Collectors;

/** Some declared user could take a contact whose routing criteria ask for proficiencies. */
final class UnmatchedRoutingStepRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<UserModel> users = center.all(UserModel.class);
    // Where nobody is declared with a skill, users are managed elsewhere.
    if (users.stream().allMatch(user -> user.proficiencies().isEmpty())) {
      return List.of();
    }
    return RoutingSteps.of(center).stream()
        .filter(RoutingSteps.RoutingStep::whole)
        .filter(step -> step.conditions().stream().allMatch(c -> c.attribute().isPresent()))
        .filter(step -> users.stream().noneMatch(user -> matches(user, step)))
        .map(
            step ->
                warning(
                    step.origin(),
                    step.step().words()
                        + ": no declared user has what routing step "
                        + step.number()
                        + " asks for, "
                        + step.conditions().stream()
                            .map(UnmatchedRoutingStepRule::words)
                            .collect(Collectors.joining(" and "))
                        + "; give a user these proficiencies, or ask for less"))
        .toList();
  }

  private static boolean matches(UserModel user, RoutingSteps.RoutingStep step) {
    return step.conditions().stream()
        .allMatch(condition -> user.proficiencies().stream().anyMatch(p -> matches(p, condition)));
  }

  private static boolean matches(
      UserModel.Proficiency proficiency, RoutingSteps.Condition condition) {
    return proficiency
            .attribute()
            .typeName()
            .equals(condition.attribute().orElseThrow().declaration().typeName())
        && proficiency.level().value() >= condition.level()
        && (proficiency.value().value().equals(condition.value())
            || isOpen(proficiency.value().value())
            || isOpen(condition.value()));
  }

  /** What only an environment or a contact knows may be anything. */
  private static boolean isOpen(String text) {
    return text.contains("${") || text.startsWith("$.");
  }

  private static String words(RoutingSteps.Condition condition) {
    return condition.attribute().orElseThrow().name().value()
        + " \""
        + condition.value()
        + "\" of level "
        + (int) condition.level();
  }
}
