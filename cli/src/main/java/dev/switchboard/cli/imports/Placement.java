package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import java.util.Locale;

/** Where the sources of a kind lie below the module's package, and what their types end with. */
final class Placement {
  private Placement() {}

  /** The last part of the package. */
  static String folder(Resource kind) {
    return switch (kind) {
      case CONTACT_FLOW -> "flows";
      case FLOW_MODULE -> "modules";
      case QUEUE -> "queues";
      case ROUTING_PROFILE -> "routing";
      case HOURS_OF_OPERATION -> "hours";
      case PROMPT -> "prompts";
      case PHONE_NUMBER -> "numbers";
      case LAMBDA_FUNCTION -> "functions";
      case QUICK_CONNECT -> "quickconnects";
      case VIEW -> "views";
      case USER -> "users";
      case SECURITY_PROFILE -> "security";
      case AGENT_STATUS -> "statuses";
      case HIERARCHY_GROUP -> "hierarchy";
      case PREDEFINED_ATTRIBUTE -> "attributes";
      default -> kind.key().toLowerCase(Locale.ROOT) + "s";
    };
  }

  /** What a type's name ends with, so that it differs from the flow or block of the same name. */
  static String suffix(Resource kind) {
    return switch (kind) {
      case ROUTING_PROFILE -> "Profile";
      case HOURS_OF_OPERATION -> "Hours";
      case PHONE_NUMBER -> "Line";
      case LAMBDA_FUNCTION -> "Function";
      case AGENT_STATUS -> "Status";
      case HIERARCHY_GROUP -> "Group";
      case PREDEFINED_ATTRIBUTE -> "Attribute";
      default -> kind.annotation();
    };
  }
}
