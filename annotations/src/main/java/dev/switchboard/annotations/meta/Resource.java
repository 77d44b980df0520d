package dev.switchboard.annotations.meta;

/** The kinds of resources that blocks and resources refer to. */
public enum Resource {
  /** A flow. */
  CONTACT_FLOW("contact flow", "ContactFlow", "flow"),
  /** A flow module. */
  FLOW_MODULE("flow module", "FlowModule", "module"),
  /** A queue. */
  QUEUE("queue", "Queue", "queue"),
  /** A routing profile. */
  ROUTING_PROFILE("routing profile", "RoutingProfile", "routingProfile"),
  /** Hours of operation. */
  HOURS_OF_OPERATION("hours of operation", "HoursOfOperation", "hours"),
  /** A prompt. */
  PROMPT("prompt", "Prompt", "prompt"),
  /** A phone number. */
  PHONE_NUMBER("phone number", "PhoneNumber", "phoneNumber"),
  /** A Lambda function. */
  LAMBDA_FUNCTION("Lambda function", "LambdaFunction", "lambda"),
  /** A quick connect. */
  QUICK_CONNECT("quick connect", "QuickConnect", "quickConnect"),
  /** The instance. */
  INSTANCE("instance", "Instance", "instance"),
  /** A view. */
  VIEW("view", "View", "view"),
  /** A Lex bot alias. */
  LEX_BOT("Lex bot", "LexBot", "lexBot"),
  /** A data table. */
  DATA_TABLE("data table", "DataTable", "dataTable"),
  /** A task template. */
  TASK_TEMPLATE("task template", "TaskTemplate", "taskTemplate"),
  /** Where the instance stores data. */
  STORAGE("storage", "Storage", "storage"),
  /** A security profile. */
  SECURITY_PROFILE("security profile", "SecurityProfile", "securityProfile"),
  /** The levels of the agent hierarchy. */
  HIERARCHY_STRUCTURE("hierarchy structure", "HierarchyStructure", "hierarchyStructure"),
  /** A group of the agent hierarchy. */
  HIERARCHY_GROUP("hierarchy group", "HierarchyGroup", "hierarchyGroup"),
  /** An agent status. */
  AGENT_STATUS("agent status", "AgentStatus", "agentStatus"),
  /** A predefined attribute. */
  PREDEFINED_ATTRIBUTE("predefined attribute", "PredefinedAttribute", "predefinedAttribute"),
  /** A user. */
  USER("user", "User", "user"),
  /** An attribute of a data table. */
  DATA_TABLE_ATTRIBUTE("data table attribute", "DataTableAttribute", "dataTableAttribute"),
  /** A record of a data table. */
  DATA_TABLE_RECORD("data table record", "DataTableRecord", "dataTableRecord"),
  /** An email address. */
  EMAIL_ADDRESS("email address", "EmailAddress", "emailAddress"),
  /** An evaluation form. */
  EVALUATION_FORM("evaluation form", "EvaluationForm", "evaluationForm"),
  /** A rule. */
  RULE("rule", "Rule", "rule"),
  /** A traffic distribution group. */
  TRAFFIC_DISTRIBUTION_GROUP(
      "traffic distribution group", "TrafficDistributionGroup", "trafficDistributionGroup"),
  /** A notification. */
  NOTIFICATION("notification", "Notification", "notification"),
  /** A workspace. */
  WORKSPACE("workspace", "Workspace", "workspace"),
  /** A test case. */
  TEST_CASE("test case", "TestCase", "testCase"),
  /** A version of a flow. */
  CONTACT_FLOW_VERSION("contact flow version", "ContactFlowVersion", "flowVersion"),
  /** A version of a view. */
  VIEW_VERSION("view version", "ViewVersion", "viewVersion"),
  /** What an annotation declares that users wrote; its words are its own. */
  CUSTOM("resource", "CloudFormationResource", "resource");

  private final String words;
  private final String annotation;
  private final String key;

  Resource(String words, String annotation, String key) {
    this.words = words;
    this.annotation = annotation;
    this.key = key;
  }

  /** The kind in Amazon Connect's words, for messages. */
  public String words() {
    return words;
  }

  /** The simple name of the annotation that declares a resource of this kind. */
  public String annotation() {
    return annotation;
  }

  /** The kind's key in placeholders of flow content, as in {@code ${queue:Orders}}. */
  public String key() {
    return key;
  }
}
