package dev.switchboard.environment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an environment says of one user: over its {@code @User} annotation, or as a whole where no
 * type declares the user.
 *
 * @param username the name to sign in with
 * @param firstName the first name
 * @param lastName the last name
 * @param email the e-mail address
 * @param mobile the E.164 number of a mobile phone
 * @param directoryUserId the user's id in the directory
 * @param password the reference by which CloudFormation finds the initial password
 * @param routingProfile the logical id of the routing profile
 * @param securityProfiles the logical ids of the security profiles; none leaves the annotation's
 * @param hierarchyGroup the logical id of the hierarchy group
 * @param proficiencies the skills; none leaves the annotation's
 * @param tags tags beside the annotation's; the same key wins
 */
public record UserSettings(
    Optional<String> username,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> email,
    Optional<String> mobile,
    Optional<String> directoryUserId,
    Optional<String> password,
    Optional<String> routingProfile,
    List<String> securityProfiles,
    Optional<String> hierarchyGroup,
    List<Skill> proficiencies,
    Map<String, String> tags) {
  /** A user that the environment says nothing of. */
  public static final UserSettings NONE =
      new UserSettings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of());

  public UserSettings {
    securityProfiles = List.copyOf(securityProfiles);
    proficiencies = List.copyOf(proficiencies);
    tags = Sorted.copyOf(tags);
  }

  /**
   * A skill, written {@code Language=German:4}.
   *
   * @param attribute the logical id of the predefined attribute
   * @param value one of its values
   * @param level 1 to 5
   */
  public record Skill(String attribute, String value, int level) {
    /** The skill of a text that the schema has accepted. */
    static Skill of(String text) {
      int equals = text.indexOf('=');
      int colon = text.lastIndexOf(':');
      return new Skill(
          text.substring(0, equals),
          text.substring(equals + 1, colon),
          Integer.parseInt(text.substring(colon + 1)));
    }
  }
}
