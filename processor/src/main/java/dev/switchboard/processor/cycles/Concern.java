package dev.switchboard.processor.cycles;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;

/**
 * The stacks, in the order in which they are deployed. Which stack a resource belongs to depends on
 * its kind alone, never on what it refers to: an edit must not move a live resource.
 */
public enum Concern {
  /** The instance, and its associations with Lex bots. */
  INSTANCE,
  /** Where the instance stores data. */
  STORAGE,
  /** Lambda functions and their associations. */
  LAMBDAS,
  /**
   * Hours, prompts, views, phone numbers, queues, routing profiles; and outbound whisper flows,
   * which queues name.
   */
  QUEUES,
  /** Security profiles, the agent hierarchy, agent statuses, predefined attributes, and users. */
  USERS,
  /** Modules, all other flows, and quick connects, which name flows as well as queues. */
  FLOWS,
  /** What sets the contents of flows that refer to later stacks; only where flows need several. */
  CONTENTS;

  /** The stack that a resource belongs to. */
  public static Concern of(ResourceModel resource) {
    if (resource instanceof PlainModel plain) {
      return plain.type().beforeFlows() ? QUEUES : FLOWS;
    }
    return switch (resource.kind()) {
      case INSTANCE, LEX_BOT -> INSTANCE;
      case STORAGE -> STORAGE;
      case LAMBDA_FUNCTION -> LAMBDAS;
      case CONTACT_FLOW -> isOutboundWhisper((FlowModel) resource) ? QUEUES : FLOWS;
      case SECURITY_PROFILE,
          HIERARCHY_STRUCTURE,
          HIERARCHY_GROUP,
          AGENT_STATUS,
          PREDEFINED_ATTRIBUTE,
          USER ->
          USERS;
      case FLOW_MODULE, QUICK_CONNECT -> FLOWS;
      default -> QUEUES;
    };
  }

  private static boolean isOutboundWhisper(FlowModel flow) {
    return flow.type().map(type -> type.value() == FlowType.OUTBOUND_WHISPER).orElse(false);
  }
}
