package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.UserModel;
import java.util.List;

/**
 * A security profile that is created belongs to a user, where the users are declared; who else may
 * have it is not known where an environment has users of its own, or nothing declares any.
 */
final class UnusedSecurityProfileRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    boolean known =
        !center.all(UserModel.class).isEmpty()
            && center.quotas().stream().allMatch(environment -> environment.users().isEmpty());
    if (!known) {
      return List.of();
    }
    return Uses.unused(center, SecurityProfileModel.class).stream()
        .map(
            profile ->
                warning(
                    profile.declaration().origin(),
                    profile.words() + ": no declared user has it; give it to one or remove it"))
        .toList();
  }
}
