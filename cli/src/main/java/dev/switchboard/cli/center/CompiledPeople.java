package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The settings of users, and of what says who they are and what they may, as compiled. */
final class CompiledPeople {
  private static final String[] OF_USER = {
    "firstName",
    "lastName",
    "email",
    "secondaryEmail",
    "mobile",
    "directoryUserId",
    "phone",
    "deskPhoneNumber",
    "autoAccept",
    "afterContactWorkSeconds"
  };

  private CompiledPeople() {}

  /**
   * Adds the settings beside description, references and tags.
   *
   * @param types what stands for the resource that a type declares
   * @param values what an environment's value is
   */
  static void settings(
      String kind,
      JsonNode resource,
      UnaryOperator<String> types,
      UnaryOperator<String> values,
      Map<String, String> settings) {
    switch (kind) {
      case "user" -> {
        for (String member : OF_USER) {
          put(member, resource.path(member), values, settings);
        }
        settings.remove("proficiencies");
        for (JsonNode skill : resource.path("proficiencies")) {
          settings.put(
              "proficiencies."
                  + types.apply(skill.path("attribute").asText())
                  + " "
                  + values.apply(skill.path("value").asText()),
              String.valueOf(skill.path("level").asInt()));
        }
      }
      case "securityProfile" -> {
        list("permissions", resource.path("permissions"), values, settings);
        list("morePermissions", resource.path("morePermissions"), values, settings);
      }
      case "agentStatus" -> {
        put("enabled", resource.path("enabled"), values, settings);
        put("displayOrder", resource.path("displayOrder"), values, settings);
      }
      case "predefinedAttribute" -> {
        list("values", resource.path("values"), values, settings);
        list("purposes", resource.path("purposes"), values, settings);
      }
      case "instance" ->
          resource.properties().stream()
              .filter(p -> p.getValue().isBoolean())
              .forEach(p -> settings.put(p.getKey(), p.getValue().asText()));
      default -> {
        // a hierarchy group has references alone
      }
    }
  }

  private static void put(
      String member, JsonNode value, UnaryOperator<String> values, Map<String, String> settings) {
    if (!value.asText("").isEmpty()) {
      settings.put(member, values.apply(value.asText()));
    }
  }

  private static void list(
      String member, JsonNode list, UnaryOperator<String> values, Map<String, String> settings) {
    TreeSet<String> texts = new TreeSet<>();
    list.forEach(t -> texts.add(values.apply(t.asText(""))));
    if (!texts.isEmpty()) {
      settings.put(member, String.join(", ", texts));
    }
  }
}
