package dev.switchboard.cli.instance;

import java.util.List;

/** A list of things that an instance has but that are no resources of their own. */
public enum ApiList {
  /** Which phone number leads to which flow. */
  FLOW_ASSOCIATIONS(
      "list-flow-associations",
      "/flow-associations-summary/{instance}?ResourceType={variant}",
      "FlowAssociationSummaryList",
      List.of("VOICE_PHONE_NUMBER")),
  /** The ARNs of the Lambda functions that flows may invoke. */
  LAMBDA_FUNCTIONS(
      "list-lambda-functions",
      "/instance/{instance}/lambda-functions",
      "LambdaFunctions",
      List.of()),
  /** The Lex bots that flows may use. */
  BOTS(
      "list-bots",
      "/instance/{instance}/bots?lexVersion={variant}",
      "LexBots",
      List.of("V1", "V2")),
  /** Switches of the instance. */
  INSTANCE_ATTRIBUTES(
      "list-instance-attributes", "/instance/{instance}/attributes", "Attributes", List.of()),
  /** Where the instance stores what it records. */
  STORAGE_CONFIGS(
      "list-instance-storage-configs",
      "/instance/{instance}/storage-configs?resourceType={variant}",
      "StorageConfigs",
      List.of(
          "CHAT_TRANSCRIPTS",
          "CALL_RECORDINGS",
          "SCHEDULED_REPORTS",
          "MEDIA_STREAMS",
          "CONTACT_TRACE_RECORDS",
          "AGENT_EVENTS",
          "ATTACHMENTS",
          "SCREEN_RECORDINGS")),
  /** The web sites that may embed the agent's workspace. */
  APPROVED_ORIGINS(
      "list-approved-origins", "/instance/{instance}/approved-origins", "Origins", List.of()),
  /** The keys that customer input is encrypted with. */
  SECURITY_KEYS(
      "list-security-keys", "/instance/{instance}/security-keys", "SecurityKeys", List.of()),
  /** Other services that the instance works with. */
  INTEGRATIONS(
      "list-integration-associations",
      "/instance/{instance}/integration-associations",
      "IntegrationAssociationSummaryList",
      List.of());

  private final String call;
  private final String path;
  private final String items;
  private final List<String> variants;

  ApiList(String call, String path, String items, List<String> variants) {
    this.call = call;
    this.path = path;
    this.items = items;
    this.variants = variants;
  }

  /** The call's name, such as {@code list-bots}. */
  public String call() {
    return call;
  }

  /** Its path and query. */
  public String path() {
    return path;
  }

  /** The key of the things in its response. */
  public String items() {
    return items;
  }

  /** What {@code {variant}} in the path stands for, one call each; none means one call in all. */
  public List<String> variants() {
    return variants;
  }
}
