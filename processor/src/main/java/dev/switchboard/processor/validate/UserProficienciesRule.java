package dev.switchboard.processor.validate;

import dev.switchboard.environment.Quota;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.UserModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A user has no more proficiencies than the quota: that of the environment's file, else the 10 of a
 * new account.
 */
final class UserProficienciesRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (UserModel user : center.all(UserModel.class)) {
      int number = user.proficiencies().size();
      Excess.of(center, Quota.PROFICIENCIES_PER_USER, number)
          .ifPresent(
              excess -> {
                Origin origin = user.proficiencies().get(excess.most()).origin();
                String message =
                    user.words() + " has " + number + " proficiencies; " + excess.words();
                findings.add(excess.stated() ? error(origin, message) : warning(origin, message));
              });
    }
    return findings;
  }
}
