package dev.switchboard.runtime.connect;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.UserSettings;
import dev.switchboard.runtime.UserMistakeException;
import java.util.Map;
import java.util.Set;
import software.constructs.Construct;

/** The users that stand in the environment's file as a whole, because no type declares them. */
public final class EnvironmentUsers {
  private EnvironmentUsers() {}

  /**
   * Creates them.
   *
   * @param scope the scope of the declared users
   * @param instance the instance
   * @param environment what the environment says
   * @param declared the logical ids of the users that types declare
   */
  public static void create(
      Construct scope, IInstance instance, Environment environment, Set<String> declared) {
    for (Map.Entry<String, UserSettings> user : environment.users().entrySet()) {
      if (!declared.contains(user.getKey())) {
        create(scope, instance, user.getKey(), user.getValue());
      }
    }
  }

  private static void create(
      Construct scope, IInstance instance, String id, UserSettings settings) {
    String lacks =
        settings.username().isEmpty()
            ? "username"
            : settings.routingProfile().isEmpty()
                ? "routingProfile"
                : settings.securityProfiles().isEmpty() ? "securityProfiles" : "";
    if (!lacks.isEmpty()) {
      throw new UserMistakeException(
          "users." + id + " has no " + lacks + ", and no @User of that name says it; add it");
    }
    User.Builder.create(scope, id).instance(instance).settings(settings).build();
  }
}
