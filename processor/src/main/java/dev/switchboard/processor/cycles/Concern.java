package dev.switchboard.processor.cycles;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;

/**
 * The stacks, in the order in which they are deployed. Which stack a resource belongs to depends on
 * its kind alone, never on what it refers to: an edit must not move a live resource.
 *
 * <p>Kinds are laid out so that a concern has two levels at most: its {@linkplain #isUpper upper}
 * kinds refer to its lower ones and to earlier concerns, and what must exist before a lower one is
 * of an earlier concern. Three levels could not be split once they share a stack: the middle one's
 * newcomers need what is in it, and it would come to need them.
 */
public enum Concern {
  /** The instance, and its associations with Lex bots. */
  INSTANCE,
  /** Where the instance stores data. */
  STORAGE,
  /** Lambda functions and their associations. */
  LAMBDAS,
  /**
   * Hours, prompts, views, phone numbers, email addresses, data tables, outbound whisper flows; and
   * above them queues, versions of views, attributes of data tables.
   */
  QUEUES,
  /**
   * Routing profiles, which name queues, the agent hierarchy, agent statuses, predefined
   * attributes, records of data tables, and what a project adds to what is created before flows.
   */
  AGENTS,
  /** Security profiles; and above them users. */
  USERS,
  /**
   * Modules, all other flows, evaluation forms, workspaces, notifications; and above them what
   * names flows: quick connects, versions of flows, task templates, rules, test cases.
   */
  FLOWS,
  /** What sets what refers to later stacks; only where there are several of a concern. */
  CONTENTS;

  /** The stack that a resource belongs to. */
  public static Concern of(ResourceModel resource) {
    return switch (resource.kind()) {
      case CONTACT_FLOW -> isOutboundWhisper((FlowModel) resource) ? QUEUES : FLOWS;
      case CUSTOM -> ((PlainModel) resource).type().beforeFlows() ? AGENTS : FLOWS;
      default -> of(resource.kind());
    };
  }

  /** The stack that the resources of a kind belong to; of flows, most of them. */
  static Concern of(Resource kind) {
    return switch (kind) {
      case INSTANCE, LEX_BOT -> INSTANCE;
      case STORAGE -> STORAGE;
      case LAMBDA_FUNCTION -> LAMBDAS;
      case HOURS_OF_OPERATION,
          PROMPT,
          VIEW,
          VIEW_VERSION,
          PHONE_NUMBER,
          EMAIL_ADDRESS,
          DATA_TABLE,
          DATA_TABLE_ATTRIBUTE,
          TRAFFIC_DISTRIBUTION_GROUP,
          QUEUE ->
          QUEUES;
      case ROUTING_PROFILE,
          HIERARCHY_STRUCTURE,
          HIERARCHY_GROUP,
          AGENT_STATUS,
          PREDEFINED_ATTRIBUTE,
          DATA_TABLE_RECORD ->
          AGENTS;
      case SECURITY_PROFILE, USER -> USERS;
      case CONTACT_FLOW,
          FLOW_MODULE,
          QUICK_CONNECT,
          TASK_TEMPLATE,
          EVALUATION_FORM,
          RULE,
          NOTIFICATION,
          WORKSPACE,
          TEST_CASE,
          CONTACT_FLOW_VERSION,
          CUSTOM ->
          FLOWS;
    };
  }

  /** Whether the resources of a kind may refer to others of their concern. */
  static boolean isUpper(Resource kind) {
    return switch (kind) {
      case QUEUE,
          VIEW_VERSION,
          DATA_TABLE_ATTRIBUTE,
          HIERARCHY_GROUP,
          USER,
          QUICK_CONNECT,
          TASK_TEMPLATE,
          RULE,
          TEST_CASE,
          CONTACT_FLOW_VERSION,
          CUSTOM ->
          true;
      default -> false;
    };
  }

  private static boolean isOutboundWhisper(FlowModel flow) {
    return flow.type().map(type -> type.value() == FlowType.OUTBOUND_WHISPER).orElse(false);
  }
}
