package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.imports.KnownPermissions;
import dev.switchboard.cli.instance.ApiChild;
import dev.switchboard.cli.instance.ApiList;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The settings of users, and of what says who they are and what they may, as the API says them. */
final class DeployedPeople {
  /** The levels of the hierarchy, from the top. */
  private static final List<String> LEVELS =
      List.of("LevelOne", "LevelTwo", "LevelThree", "LevelFour", "LevelFive");

  private final ApiResponses responses;
  private final UnaryOperator<String> placeholders;

  /**
   * Settings.
   *
   * @param responses what the API says
   * @param placeholders what stands for an id or ARN
   */
  DeployedPeople(ApiResponses responses, UnaryOperator<String> placeholders) {
    this.responses = responses;
    this.placeholders = placeholders;
  }

  /** Whether the API says all that the source may say of it, so that both can be compared. */
  boolean isKnown(ApiResource resource) {
    return switch (resource.kind()) {
      case AGENT_STATUS -> resource.text("Type").equals("CUSTOM");
      case PREDEFINED_ATTRIBUTE -> !resource.name().startsWith("connect:");
      case SECURITY_PROFILE ->
          responses.knows(ApiChild.SECURITY_PROFILE_PERMISSIONS, resource.id());
      default -> true;
    };
  }

  /** Adds the settings beside the description and tags. */
  void settings(ApiResource resource, Map<String, String> settings) {
    JsonNode json = resource.json();
    switch (resource.kind()) {
      case USER -> user(resource, settings);
      case SECURITY_PROFILE -> {
        List<String> all =
            responses.children(ApiChild.SECURITY_PROFILE_PERMISSIONS, resource.id()).stream()
                .map(p -> p.asText(""))
                .toList();
        list("permissions", all.stream().filter(KnownPermissions::contains).toList(), settings);
        list(
            "morePermissions",
            all.stream().filter(p -> !KnownPermissions.contains(p)).toList(),
            settings);
      }
      case HIERARCHY_GROUP -> {
        String above = "";
        for (String level : LEVELS) {
          String id = json.path("HierarchyPath").path(level).path("Id").asText("");
          if (id.isEmpty() || id.equals(resource.id())) {
            break;
          }
          above = id;
        }
        put("parent", placeholders.apply(above), settings);
      }
      case AGENT_STATUS -> {
        settings.put("enabled", String.valueOf(!resource.text("State").equals("DISABLED")));
        put("displayOrder", json.path("DisplayOrder").asText(""), settings);
      }
      case PREDEFINED_ATTRIBUTE -> {
        list("values", texts(json.path("Values").path("StringList")), settings);
        list("purposes", texts(json.path("Purposes")), settings);
      }
      default -> {
        // the other kinds are no people
      }
    }
  }

  private void user(ApiResource user, Map<String, String> settings) {
    JsonNode identity = user.json().path("IdentityInfo");
    put("firstName", identity.path("FirstName").asText(""), settings);
    put("lastName", identity.path("LastName").asText(""), settings);
    put("email", identity.path("Email").asText(""), settings);
    put("secondaryEmail", identity.path("SecondaryEmail").asText(""), settings);
    put("mobile", identity.path("Mobile").asText(""), settings);
    put("directoryUserId", user.text("DirectoryUserId"), settings);
    JsonNode phone = user.json().path("PhoneConfig");
    String type = phone.path("PhoneType").asText("SOFT_PHONE");
    settings.put("phone", type);
    if (type.equals("DESK_PHONE")) {
      put("deskPhoneNumber", phone.path("DeskPhoneNumber").asText(""), settings);
    }
    settings.put("autoAccept", String.valueOf(phone.path("AutoAccept").asBoolean(false)));
    settings.put(
        "afterContactWorkSeconds",
        String.valueOf(phone.path("AfterContactWorkTimeLimit").asInt(0)));
    put("routingProfile", placeholders.apply(user.text("RoutingProfileId")), settings);
    TreeSet<String> profiles = new TreeSet<>();
    user.json()
        .path("SecurityProfileIds")
        .forEach(id -> profiles.add(placeholders.apply(id.asText(""))));
    put("securityProfiles", String.join(", ", profiles), settings);
    put("hierarchyGroup", placeholders.apply(user.text("HierarchyGroupId")), settings);
    for (JsonNode skill : responses.children(ApiChild.USER_PROFICIENCIES, user.id())) {
      settings.put(
          "proficiencies."
              + CenterItem.placeholder(
                  Resource.PREDEFINED_ATTRIBUTE.key(), skill.path("AttributeName").asText(""))
              + " "
              + skill.path("AttributeValue").asText(""),
          String.valueOf(skill.path("Level").asInt(1)));
    }
  }

  /** The switches of the instance, called as its annotation calls them. */
  static Map<String, String> instance(ApiResponses responses, Map<String, String> settings) {
    for (JsonNode attribute : responses.list(ApiList.INSTANCE_ATTRIBUTES)) {
      String type = attribute.path("AttributeType").asText("");
      StringBuilder name = new StringBuilder();
      for (String word : type.toLowerCase(Locale.ROOT).split("_")) {
        name.append(
            name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
      settings.put(
          type.equals("CONTACTFLOW_LOGS") ? "flowLogs" : name.toString(),
          attribute.path("Value").asText("").toLowerCase(Locale.ROOT));
    }
    return settings;
  }

  private static List<String> texts(JsonNode list) {
    TreeSet<String> texts = new TreeSet<>();
    list.forEach(t -> texts.add(t.asText("")));
    return List.copyOf(texts);
  }

  private static void put(String path, String value, Map<String, String> settings) {
    if (!value.isEmpty()) {
      settings.put(path, value);
    }
  }

  private static void list(String path, List<String> texts, Map<String, String> settings) {
    put(path, String.join(", ", new TreeSet<>(texts)), settings);
  }
}
