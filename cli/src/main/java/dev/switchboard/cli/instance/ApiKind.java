package dev.switchboard.cli.instance;

import dev.switchboard.annotations.meta.Resource;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of thing that an instance holds: the calls that list and describe it, named as {@code aws
 * connect} names them, and how their responses spell it.
 */
public enum ApiKind {
  /** Hours of operation. */
  HOURS(
      Resource.HOURS_OF_OPERATION,
      new Listing(
          "list-hours-of-operations",
          "/hours-of-operations-summary/{instance}",
          "HoursOfOperationSummaryList"),
      new Detail(
          "describe-hours-of-operation",
          "/hours-of-operations/{instance}/{id}",
          "HoursOfOperation",
          "HoursOfOperationId",
          "HoursOfOperationArn")),
  /** Queues that contacts are routed to; agents' own queues are left out. */
  QUEUE(
      Resource.QUEUE,
      new Listing(
          "list-queues", "/queues-summary/{instance}?queueTypes=STANDARD", "QueueSummaryList"),
      new Detail("describe-queue", "/queues/{instance}/{id}", "Queue", "QueueId", "QueueArn")),
  /** Routing profiles. */
  ROUTING_PROFILE(
      Resource.ROUTING_PROFILE,
      new Listing(
          "list-routing-profiles",
          "/routing-profiles-summary/{instance}",
          "RoutingProfileSummaryList"),
      new Detail(
          "describe-routing-profile",
          "/routing-profiles/{instance}/{id}",
          "RoutingProfile",
          "RoutingProfileId",
          "RoutingProfileArn")),
  /** Flows. */
  CONTACT_FLOW(
      Resource.CONTACT_FLOW,
      new Listing(
          "list-contact-flows", "/contact-flows-summary/{instance}", "ContactFlowSummaryList"),
      new Detail(
          "describe-contact-flow", "/contact-flows/{instance}/{id}", "ContactFlow", "Id", "Arn")),
  /** Flow modules. */
  FLOW_MODULE(
      Resource.FLOW_MODULE,
      new Listing(
          "list-contact-flow-modules",
          "/contact-flow-modules-summary/{instance}",
          "ContactFlowModulesSummaryList"),
      new Detail(
          "describe-contact-flow-module",
          "/contact-flow-modules/{instance}/{id}",
          "ContactFlowModule",
          "Id",
          "Arn")),
  /** Prompts. */
  PROMPT(
      Resource.PROMPT,
      new Listing("list-prompts", "/prompts-summary/{instance}", "PromptSummaryList"),
      new Detail("describe-prompt", "/prompts/{instance}/{id}", "Prompt", "PromptId", "PromptARN")),
  /** Quick connects. */
  QUICK_CONNECT(
      Resource.QUICK_CONNECT,
      new Listing("list-quick-connects", "/quick-connects/{instance}", "QuickConnectSummaryList"),
      new Detail(
          "describe-quick-connect",
          "/quick-connects/{instance}/{id}",
          "QuickConnect",
          "QuickConnectId",
          "QuickConnectARN")),
  /** Phone numbers that are claimed for the instance. */
  PHONE_NUMBER(
      Resource.PHONE_NUMBER,
      new Listing("list-phone-numbers-v2", "/phone-number/list", "ListPhoneNumbersSummaryList"),
      new Detail(
          "describe-phone-number",
          "/phone-number/{id}",
          "ClaimedPhoneNumberSummary",
          "PhoneNumberId",
          "PhoneNumberArn")),
  /** Views of step-by-step guides. */
  VIEW(
      Resource.VIEW,
      new Listing("list-views", "/views/{instance}?type=CUSTOMER_MANAGED", "ViewsSummaryList"),
      new Detail("describe-view", "/views/{instance}/{id}", "View", "Id", "Arn")),
  /** Users. */
  USER(
      Resource.USER,
      new Listing("list-users", "/users-summary/{instance}", "UserSummaryList"),
      new Detail("describe-user", "/users/{instance}/{id}", "User", "Id", "Arn")),
  /** Agent statuses. */
  AGENT_STATUS(
      Resource.AGENT_STATUS,
      new Listing("list-agent-statuses", "/agent-status/{instance}", "AgentStatusSummaryList"),
      new Detail(
          "describe-agent-status",
          "/agent-status/{instance}/{id}",
          "AgentStatus",
          "AgentStatusId",
          "AgentStatusARN")),
  /** Security profiles. */
  SECURITY_PROFILE(
      Resource.SECURITY_PROFILE,
      new Listing(
          "list-security-profiles",
          "/security-profiles-summary/{instance}",
          "SecurityProfileSummaryList"),
      new Detail(
          "describe-security-profile",
          "/security-profiles/{instance}/{id}",
          "SecurityProfile",
          "Id",
          "Arn")),
  /** Groups of the user hierarchy. */
  HIERARCHY_GROUP(
      Resource.HIERARCHY_GROUP,
      new Listing(
          "list-user-hierarchy-groups",
          "/user-hierarchy-groups-summary/{instance}",
          "UserHierarchyGroupSummaryList"),
      new Detail(
          "describe-user-hierarchy-group",
          "/user-hierarchy-groups/{instance}/{id}",
          "HierarchyGroup",
          "Id",
          "Arn")),
  /** Predefined attributes, which are known by their names. */
  PREDEFINED_ATTRIBUTE(
      Resource.PREDEFINED_ATTRIBUTE,
      new Listing(
          "list-predefined-attributes",
          "/predefined-attributes/{instance}",
          "PredefinedAttributeSummaryList"),
      new Detail(
          "describe-predefined-attribute",
          "/predefined-attributes/{instance}/{id}",
          "PredefinedAttribute",
          "Name",
          "Name")),
  /** Task templates. */
  TASK_TEMPLATE(
      Resource.TASK_TEMPLATE,
      new Listing("list-task-templates", "/instance/{instance}/task/template", "TaskTemplates"),
      null),
  /** Data tables. */
  DATA_TABLE(
      Resource.DATA_TABLE,
      new Listing("list-data-tables", "/data-tables/{instance}", "DataTableSummaryList"),
      null),
  /** Rules. */
  RULE(null, new Listing("list-rules", "/rules/{instance}", "RuleSummaryList"), null),
  /** Evaluation forms. */
  EVALUATION_FORM(
      null,
      new Listing(
          "list-evaluation-forms", "/evaluation-forms/{instance}", "EvaluationFormSummaryList"),
      null);

  private final Resource resource;
  private final Listing listing;
  private final Detail detail;

  ApiKind(Resource resource, Listing listing, Detail detail) {
    this.resource = resource;
    this.listing = listing;
    this.detail = detail;
  }

  /** The kind of resource that the annotations have for it. */
  public Optional<Resource> resource() {
    return Optional.ofNullable(resource);
  }

  /** The kind in words, such as {@code routing profile}. */
  public String words() {
    return resource == null ? name().toLowerCase(Locale.ROOT).replace('_', ' ') : resource.words();
  }

  /** The call that lists all of them. */
  public Listing listing() {
    return listing;
  }

  /** The call that describes one of them, if there is any that tells more than the list. */
  public Optional<Detail> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * A call that lists things.
   *
   * @param call its name, such as {@code list-queues}
   * @param path its path and query
   * @param items the key of the things in its response
   */
  public record Listing(String call, String path, String items) {}

  /**
   * A call that describes one thing.
   *
   * @param call its name, such as {@code describe-queue}
   * @param path its path
   * @param key the key of the thing in its response
   * @param id the key of the thing's id
   * @param arn the key of its ARN
   */
  public record Detail(String call, String path, String key, String id, String arn) {}
}
