package dev.switchboard.runtime.connect;

/** The kinds of Amazon Connect resources, as their ARNs name them. */
public enum ResourceKind {
  /** An instance. */
  INSTANCE("instance", "instance"),
  /** A queue. */
  QUEUE("queue", "queue"),
  /** Hours of operation. */
  HOURS_OF_OPERATION("hours of operation", "operating-hours"),
  /** A routing profile. */
  ROUTING_PROFILE("routing profile", "routing-profile"),
  /** A flow. */
  CONTACT_FLOW("contact flow", "contact-flow"),
  /** A flow module. */
  FLOW_MODULE("flow module", "flow-module"),
  /** A phone number; its ARN does not name an instance. */
  PHONE_NUMBER("phone number", "phone-number"),
  /** A prompt. */
  PROMPT("prompt", "prompt"),
  /** A quick connect. */
  QUICK_CONNECT("quick connect", "transfer-destination"),
  /** A view. */
  VIEW("view", "view"),
  /** A security profile. */
  SECURITY_PROFILE("security profile", "security-profile"),
  /** A group of the agent hierarchy. */
  HIERARCHY_GROUP("hierarchy group", "agent-group"),
  /** An agent status. */
  AGENT_STATUS("agent status", "agent-state"),
  /** A user. */
  USER("user", "agent"),
  /** A task template. */
  TASK_TEMPLATE("task template", "task-template"),
  /** A data table. */
  DATA_TABLE("data table", "data-table"),
  /** An email address. */
  EMAIL_ADDRESS("email address", "email-address"),
  /** An evaluation form. */
  EVALUATION_FORM("evaluation form", "evaluation-form"),
  /** A rule. */
  RULE("rule", "rule"),
  /** A notification. */
  NOTIFICATION("notification", "notification"),
  /** A workspace. */
  WORKSPACE("workspace", "workspace"),
  /** A test case. */
  TEST_CASE("test case", "test-case");

  private final String words;
  private final String segment;

  ResourceKind(String words, String segment) {
    this.words = words;
    this.segment = segment;
  }

  /** In Amazon Connect's words, for messages. */
  public String words() {
    return words;
  }

  /** The segment of the ARN that names the kind. */
  public String segment() {
    return segment;
  }
}
