package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names are unique among the resources of one kind, as they have to be in an instance. Names that
 * differ only in case or in space around them are a warning: Amazon does not publish how it
 * compares them.
 */
final class DuplicateNameRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Map<String, ResourceModel> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (hasUniqueName(resource)) {
        String name = resource.name().value().strip();
        ResourceModel other =
            first.putIfAbsent(type(resource) + ":" + name.toLowerCase(Locale.ROOT), resource);
        if (other != null && !name.isEmpty()) {
          findings.add(duplicate(resource, other));
        }
      }
    }
    return findings;
  }

  private static boolean hasUniqueName(ResourceModel resource) {
    return resource instanceof PlainModel plain
        ? plain.type().uniqueName() && !plain.type().nameMember().isEmpty()
        : switch (resource.kind()) {
          // The name of a bot is for people; that of a group is unique below its parent only.
          case PHONE_NUMBER, INSTANCE, LEX_BOT, HIERARCHY_GROUP -> false;
          default -> true;
        };
  }

  private static String type(ResourceModel resource) {
    return resource instanceof PlainModel plain ? plain.type().type() : resource.kind().name();
  }

  private static String words(ResourceModel resource) {
    return resource instanceof PlainModel plain ? plain.type().words() : resource.kind().words();
  }

  private Finding duplicate(ResourceModel resource, ResourceModel other) {
    String same = resource.words() + ": " + other.declaration().typeName();
    return resource.name().value().equals(other.name().value())
        ? error(
            resource.name().origin(),
            same + " has the same name; each " + words(resource) + " needs its own")
        : warning(
            resource.name().origin(),
            same
                + " is named \""
                + other.name().value()
                + "\", which Amazon Connect may take for the same; give them names that differ by"
                + " more");
  }
}
