package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiChild;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is written in the annotations of users and of what says who they are and what they may. */
final class PeopleMembers {
  /** The levels of the hierarchy, from the top. */
  private static final List<String> LEVELS =
      List.of("LevelOne", "LevelTwo", "LevelThree", "LevelFour", "LevelFive");

  private final ApiResponses responses;
  private final BiFunction<Resource, String, Optional<Expression>> refer;
  private final BiFunction<String, String, Expression> value;

  /**
   * A writer.
   *
   * @param responses what the API said
   * @param refer the type that declares a resource, by its id
   * @param value an environment value of a name
   */
  PeopleMembers(
      ApiResponses responses,
      BiFunction<Resource, String, Optional<Expression>> refer,
      BiFunction<String, String, Expression> value) {
    this.responses = responses;
    this.refer = refer;
    this.value = value;
  }

  /**
   * Whether enough is known to declare it: the statuses and attributes that Amazon Connect itself
   * made can only be referred to, and a user without a profile, or a profile without its
   * permissions, would be another one.
   */
  static boolean isDeclared(ApiResource resource, ApiResponses responses) {
    return switch (resource.kind()) {
      case AGENT_STATUS -> resource.text("Type").equals("CUSTOM");
      case PREDEFINED_ATTRIBUTE -> !resource.name().startsWith("connect:");
      case SECURITY_PROFILE ->
          responses.knows(ApiChild.SECURITY_PROFILE_PERMISSIONS, resource.id());
      default ->
          isKnown(responses, ApiKind.ROUTING_PROFILE, resource.text("RoutingProfileId"))
              && !resource.json().path("SecurityProfileIds").isEmpty();
    };
  }

  private static boolean isKnown(ApiResponses responses, ApiKind kind, String id) {
    return responses.all(kind).stream().anyMatch(r -> r.id().equals(id));
  }

  /** Adds the members beside the name. */
  void of(ApiResource resource, String typeName, Map<String, Expression> members) {
    JsonNode json = resource.json();
    switch (resource.kind()) {
      case SECURITY_PROFILE -> securityProfile(resource, members);
      case HIERARCHY_GROUP -> group(resource, members);
      case PREDEFINED_ATTRIBUTE -> {
        texts(json.path("Values").path("StringList"), "values", members);
        texts(json.path("Purposes"), "purposes", members);
      }
      case AGENT_STATUS -> {
        ResourceMembers.text(json, "Description", "description", members);
        if (resource.text("State").equals("DISABLED")) {
          members.put("enabled", new Expression.Literal("false"));
        }
        number(json.path("DisplayOrder"), "displayOrder", members);
      }
      default -> user(resource, typeName, members);
    }
  }

  private void securityProfile(ApiResource profile, Map<String, Expression> members) {
    ResourceMembers.text(profile.json(), "Description", "description", members);
    List<Expression> known = new ArrayList<>();
    List<Expression> unknown = new ArrayList<>();
    responses.children(ApiChild.SECURITY_PROFILE_PERMISSIONS, profile.id()).stream()
        .map(p -> p.asText(""))
        .sorted()
        .forEach(p -> (KnownPermissions.contains(p) ? known : unknown).add(Expression.text(p)));
    ResourceMembers.items("permissions", known, members);
    ResourceMembers.items("morePermissions", unknown, members);
  }

  private void group(ApiResource group, Map<String, Expression> members) {
    String above = "";
    for (String level : LEVELS) {
      String id = group.json().path("HierarchyPath").path(level).path("Id").asText("");
      if (id.equals(group.id()) || id.isEmpty()) {
        break;
      }
      above = id;
    }
    refer.apply(Resource.HIERARCHY_GROUP, above).ifPresent(p -> members.put("parent", p));
  }

  private void user(ApiResource user, String typeName, Map<String, Expression> members) {
    JsonNode identity = user.json().path("IdentityInfo");
    ResourceMembers.text(identity, "FirstName", "firstName", members);
    ResourceMembers.text(identity, "LastName", "lastName", members);
    ResourceMembers.text(identity, "Email", "email", members);
    ResourceMembers.text(identity, "SecondaryEmail", "secondaryEmail", members);
    String own = Character.toLowerCase(typeName.charAt(0)) + typeName.substring(1);
    String mobile = identity.path("Mobile").asText("");
    if (!mobile.isEmpty()) {
      members.put("mobile", value.apply(own + "Mobile", mobile));
    }
    ResourceMembers.text(user.json(), "DirectoryUserId", "directoryUserId", members);
    refer
        .apply(Resource.ROUTING_PROFILE, user.text("RoutingProfileId"))
        .ifPresent(p -> members.put("routingProfile", p));
    List<Expression> profiles = new ArrayList<>();
    for (JsonNode id : user.json().path("SecurityProfileIds")) {
      refer.apply(Resource.SECURITY_PROFILE, id.asText("")).ifPresent(profiles::add);
    }
    ResourceMembers.items("securityProfiles", profiles, members);
    refer
        .apply(Resource.HIERARCHY_GROUP, user.text("HierarchyGroupId"))
        .ifPresent(g -> members.put("hierarchyGroup", g));
    JsonNode phone = user.json().path("PhoneConfig");
    String desk = phone.path("DeskPhoneNumber").asText("");
    if (phone.path("PhoneType").asText("").equals("DESK_PHONE") && !desk.isEmpty()) {
      members.put("phone", new Expression.Literal("PhoneType.DESK_PHONE"));
      members.put("deskPhoneNumber", value.apply(own + "DeskPhone", desk));
    }
    if (phone.path("AutoAccept").asBoolean(false)) {
      members.put("autoAccept", new Expression.Literal("true"));
    }
    number(phone.path("AfterContactWorkTimeLimit"), "afterContactWorkSeconds", members);
    List<Expression> skills = new ArrayList<>();
    responses.children(ApiChild.USER_PROFICIENCIES, user.id()).stream()
        .sorted(Comparator.comparing(s -> s.path("AttributeName").asText("")))
        .forEach(s -> skill(s).ifPresent(skills::add));
    ResourceMembers.items("proficiencies", skills, members);
  }

  private Optional<Expression> skill(JsonNode skill) {
    return refer
        .apply(Resource.PREDEFINED_ATTRIBUTE, skill.path("AttributeName").asText(""))
        .map(
            attribute -> {
              Map<String, Expression> members = new LinkedHashMap<>();
              members.put("attribute", attribute);
              members.put("value", Expression.text(skill.path("AttributeValue").asText("")));
              members.put(
                  "level", new Expression.Literal(String.valueOf(skill.path("Level").asInt(1))));
              return new Expression.Nested("UserProficiency", members);
            });
  }

  private static void texts(JsonNode list, String member, Map<String, Expression> members) {
    List<Expression> texts = new ArrayList<>();
    list.forEach(t -> texts.add(Expression.text(t.asText(""))));
    ResourceMembers.items(member, texts, members);
  }

  private static void number(JsonNode number, String member, Map<String, Expression> members) {
    if (number.asInt(0) > 0) {
      members.put(member, new Expression.Literal(number.asText()));
    }
  }
}
