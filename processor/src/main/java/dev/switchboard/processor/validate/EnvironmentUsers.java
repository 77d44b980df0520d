package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.UserSettings;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Holds the users of an environment against what the contact center declares. */
final class EnvironmentUsers {
  private final Environment environment;
  private final ContactCenter center;
  private final BiConsumer<String, String> told;

  /**
   * A check of one environment.
   *
   * @param told takes the key path and what is wrong
   */
  EnvironmentUsers(Environment environment, ContactCenter center, BiConsumer<String, String> told) {
    this.environment = environment;
    this.center = center;
    this.told = told;
  }

  /** Tells what is wrong. */
  void check() {
    Set<String> declared = ids(Resource.USER);
    environment
        .users()
        .forEach(
            (id, user) -> {
              if (!declared.contains(id)) {
                complete(id, user);
              }
              references(id, user);
            });
  }

  /** A user that no type declares must stand in the file as a whole. */
  private void complete(String id, UserSettings user) {
    lacks(id, "username", user.username().isEmpty());
    lacks(id, "routingProfile", user.routingProfile().isEmpty());
    lacks(id, "securityProfiles", user.securityProfiles().isEmpty());
  }

  private void lacks(String id, String key, boolean missing) {
    if (missing) {
      told.accept(
          "users." + id,
          "no @User has the logical id \""
              + id
              + "\", so the file has to say all of the user; add "
              + key);
    }
  }

  private void references(String id, UserSettings user) {
    String path = "users." + id + ".";
    user.routingProfile()
        .ifPresent(p -> known(path + "routingProfile", Resource.ROUTING_PROFILE, p));
    user.securityProfiles()
        .forEach(p -> known(path + "securityProfiles", Resource.SECURITY_PROFILE, p));
    user.hierarchyGroup()
        .ifPresent(g -> known(path + "hierarchyGroup", Resource.HIERARCHY_GROUP, g));
    for (UserSettings.Skill skill : user.proficiencies()) {
      known(path + "proficiencies", Resource.PREDEFINED_ATTRIBUTE, skill.attribute());
      center
          .resource(Resource.PREDEFINED_ATTRIBUTE, skill.attribute())
          .map(PredefinedAttributeModel.class::cast)
          .ifPresent(attribute -> value(path + "proficiencies", attribute, skill));
    }
  }

  private void value(String path, PredefinedAttributeModel attribute, UserSettings.Skill skill) {
    List<String> values = attribute.values().stream().map(Sourced::value).toList();
    boolean unknown = values.isEmpty() && attribute.declaration().isExisting();
    if (!unknown && !values.contains(skill.value())) {
      told.accept(
          path,
          attribute.words()
              + " has no value \""
              + skill.value()
              + "\"; "
              + Suggestion.clause(skill.value(), values, "values"));
    }
  }

  private void known(String path, Resource kind, String id) {
    Set<String> ids = ids(kind);
    ids.addAll(environment.existingResources().getOrDefault(kind, Map.of()).keySet());
    if (!ids.contains(id)) {
      told.accept(
          path,
          "no "
              + kind.words()
              + " has the logical id \""
              + id
              + "\"; "
              + Suggestion.clause(id, ids, "logical ids"));
    }
  }

  private Set<String> ids(Resource kind) {
    return center.resources().stream()
        .filter(resource -> resource.kind() == kind)
        .map(ResourceModel::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
