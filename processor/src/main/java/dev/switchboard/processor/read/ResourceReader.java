package dev.switchboard.processor.read;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;

/** Reads the annotation that declares a resource of one kind. */
@FunctionalInterface
interface ResourceReader {
  /** The resource. */
  ResourceModel read(Context context, Marked type, Written annotation, Declaration declaration);

  /**
   * The reader of a kind; those whose annotation describes itself, and those that no annotation
   * declares, have none.
   */
  static ResourceReader of(Resource kind) {
    return switch (kind) {
      case INSTANCE -> new InstanceReader();
      case CONTACT_FLOW, FLOW_MODULE -> new FlowReader();
      case HOURS_OF_OPERATION -> new HoursReader();
      case QUEUE -> new QueueReader();
      case ROUTING_PROFILE -> new RoutingProfileReader();
      case PHONE_NUMBER -> new PhoneNumberReader();
      case PROMPT -> new PromptReader();
      case LAMBDA_FUNCTION -> new LambdaFunctionReader();
      case QUICK_CONNECT -> new QuickConnectReader();
      case VIEW -> new ViewReader();
      case STORAGE -> new StorageReader();
      case LEX_BOT -> new LexBotReader();
      case SECURITY_PROFILE -> new SecurityProfileReader();
      case HIERARCHY_STRUCTURE -> new HierarchyStructureReader();
      case HIERARCHY_GROUP -> new HierarchyGroupReader();
      case AGENT_STATUS -> new AgentStatusReader();
      case PREDEFINED_ATTRIBUTE -> new PredefinedAttributeReader();
      case USER -> new UserReader();
      default -> throw new IllegalArgumentException("no reader of its own reads a " + kind.words());
    };
  }
}
