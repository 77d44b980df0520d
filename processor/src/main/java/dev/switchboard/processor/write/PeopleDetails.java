package dev.switchboard.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.StorageModel;
import dev.switchboard.processor.model.UserModel;

/** Writes what only people, what they may do, and what an instance stores have. */
final class PeopleDetails {
  private PeopleDetails() {}

  /** Adds to a resource's JSON what its kind has. */
  static void write(ResourceModel resource, ObjectNode json) {
    if (resource instanceof SecurityProfileModel profile) {
      securityProfile(profile, json);
    } else if (resource instanceof HierarchyStructureModel structure) {
      ResourceDetails.texts(structure.levels(), "levels", json);
    } else if (resource instanceof AgentStatusModel status) {
      ResourceDetails.given(status.description(), "description", json);
      json.put("enabled", status.enabled());
      status.displayOrder().ifPresent(order -> json.put("displayOrder", order.value()));
      if (status.resetDisplayOrder()) {
        json.put("resetDisplayOrder", true);
      }
    } else if (resource instanceof PredefinedAttributeModel attribute) {
      ResourceDetails.texts(attribute.values(), "values", json);
      ResourceDetails.texts(attribute.purposes(), "purposes", json);
      attribute.validateValues().ifPresent(flag -> json.put("validateValues", flag.value()));
      attribute.readOnly().ifPresent(flag -> json.put("readOnly", flag.value()));
    } else if (resource instanceof UserModel user) {
      user(user, json);
    } else if (resource instanceof StorageModel storage) {
      storage(storage, json);
    } else if (resource instanceof LexBotModel bot) {
      json.put("resourcePolicy", bot.resourcePolicy());
    } else if (!(resource instanceof HierarchyGroupModel)) {
      throw new IllegalArgumentException("unknown resource " + resource.getClass());
    }
  }

  private static void securityProfile(SecurityProfileModel profile, ObjectNode json) {
    ResourceDetails.given(profile.description(), "description", json);
    ResourceDetails.texts(profile.permissions(), "permissions", json);
    ResourceDetails.texts(profile.morePermissions(), "morePermissions", json);
    if (!profile.accessControlTags().isEmpty()) {
      json.set("accessControlTags", ContactCenterWriter.pairs(profile.accessControlTags()));
    }
    ResourceDetails.texts(profile.tagRestrictedResources(), "tagRestrictedResources", json);
    ResourceDetails.texts(
        profile.hierarchyRestrictedResources(), "hierarchyRestrictedResources", json);
    if (!profile.applications().isEmpty()) {
      ArrayNode applications = json.putArray("applications");
      for (SecurityProfileModel.Application application : profile.applications()) {
        ObjectNode entry = applications.addObject();
        entry.put("namespace", application.namespace().value());
        ResourceDetails.texts(application.permissions(), "permissions", entry);
        entry.put("type", application.type().value().name());
      }
    }
    ResourceDetails.texts(profile.flowModuleIds(), "flowModuleIds", json);
    if (!profile.dataTableAccess().isEmpty()) {
      ArrayNode access = json.putArray("dataTableAccess");
      for (SecurityProfileModel.PrimaryAttribute attribute : profile.dataTableAccess()) {
        ObjectNode entry = access.addObject();
        entry.put("attribute", attribute.attribute().value());
        ResourceDetails.texts(attribute.values(), "values", entry);
      }
    }
  }

  private static void user(UserModel user, ObjectNode json) {
    UserModel.Identity identity = user.identity();
    ResourceDetails.given(identity.firstName(), "firstName", json);
    ResourceDetails.given(identity.lastName(), "lastName", json);
    ResourceDetails.given(identity.email(), "email", json);
    ResourceDetails.given(identity.secondaryEmail(), "secondaryEmail", json);
    ResourceDetails.given(identity.mobile(), "mobile", json);
    ResourceDetails.given(user.directoryUserId(), "directoryUserId", json);
    UserModel.Phone phone = user.phone();
    json.put("phone", phone.type().value().name());
    ResourceDetails.given(phone.deskPhoneNumber(), "deskPhoneNumber", json);
    json.put("autoAccept", phone.autoAccept());
    json.put("afterContactWorkSeconds", phone.afterContactWorkSeconds().value());
    json.put("persistentConnection", phone.persistentConnection());
    if (!user.channels().isEmpty()) {
      ArrayNode channels = json.putArray("channels");
      user.channels().forEach(channel -> channel(channel, channels.addObject()));
    }
    if (!user.proficiencies().isEmpty()) {
      ArrayNode proficiencies = json.putArray("proficiencies");
      for (UserModel.Proficiency proficiency : user.proficiencies()) {
        ObjectNode entry = proficiencies.addObject();
        entry.put("attribute", proficiency.attribute().typeName());
        entry.put("value", proficiency.value().value());
        entry.put("level", proficiency.level().value());
      }
    }
  }

  private static void channel(UserModel.OnChannel channel, ObjectNode json) {
    json.put("channel", channel.channel().value().name());
    channel.autoAccept().ifPresent(flag -> json.put("autoAccept", flag.value()));
    channel.autoAcceptCallbacks().ifPresent(flag -> json.put("autoAcceptCallbacks", flag.value()));
    channel
        .afterContactWorkSeconds()
        .ifPresent(seconds -> json.put("afterContactWorkSeconds", seconds.value()));
    channel
        .afterCallbackWorkSeconds()
        .ifPresent(seconds -> json.put("afterCallbackWorkSeconds", seconds.value()));
    channel.phone().ifPresent(phone -> json.put("phone", phone.value().name()));
    ResourceDetails.given(channel.deskPhoneNumber(), "deskPhoneNumber", json);
    channel
        .persistentConnection()
        .ifPresent(flag -> json.put("persistentConnection", flag.value()));
    channel.voiceEnhancement().ifPresent(mode -> json.put("voiceEnhancement", mode.value().name()));
  }

  private static void storage(StorageModel storage, ObjectNode json) {
    ArrayNode data = json.putArray("data");
    storage.data().forEach(stored -> data.add(stored.value().name()));
    json.put("storageType", storage.type().value().name());
    ResourceDetails.given(storage.prefix(), "prefix", json);
    storage.retentionDays().ifPresent(days -> json.put("retentionDays", days.value()));
    storage.retentionHours().ifPresent(hours -> json.put("retentionHours", hours.value()));
    storage.shards().ifPresent(shards -> json.put("shards", shards.value()));
  }
}
