package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard check} of a folder checks its flows as one contact center. */
class CheckFolderTest {
  private static final String ARN = "arn:aws:connect:eu-central-1:123456789012:instance/i/";
  private static final String END = action("End", "DisconnectParticipant", "{}");

  /** Two digits are asked for, and the first are lost if the second flow asks before reading. */
  private static final String ASK =
      "{'Text': 'Your number?', 'StoreInput': 'True', 'InputTimeLimitSeconds': '5',"
          + " 'InputValidation': {'CustomValidation': {'MaximumLength': '4'}}}";

  @TempDir Path folder;

  @Test
  void anAttributeThatNoFlowWritesIsFoundWhereItIsRead() throws IOException {
    flow("menu.json", "Menu", attribute("customerTier", "vip"), transfer("${flow:vip}"), END);
    flow("vip.json", "Vip", say("Hello $.Attributes.customerTeir"), END);

    assertThat(check())
        .contains("vip.json:")
        .contains(
            "warning: [UnwrittenAttribute] inbound flow \"Vip\", action \"Say\":"
                + " $.Attributes.customerTeir is not written on any path to here; did you mean"
                + " \"customerTier\"? (/Actions/0/Parameters/Text)")
        .endsWith("2 flows checked: 0 errors, 1 warning\n");

    flow("vip.json", "Vip", say("Hello $.Attributes.customerTier"), END);
    assertThat(check()).isEqualTo("2 flows checked: 0 errors, 0 warnings\n");
  }

  /** The same flow as the one in flows/, for another provider of dynamic values. */
  @Test
  void ofCompiledClassesEachFlowIsCheckedOnce() throws IOException {
    Path compiled = Files.createDirectories(folder.resolve("META-INF/switchboard/values/flows"));
    flow("META-INF/switchboard/values/flows/main.json", "Main", say("$.Attributes.no"), END);
    flow("values.json", "Values", END);

    assertThat(check()).isEqualTo("1 flow checked: 0 errors, 0 warnings\n");
    assertThat(CommandRun.of("check", compiled.resolve("main.json").toString()).out())
        .contains("1 flow checked: ");
  }

  @Test
  void inputThatAnotherFlowReplacesBeforeItIsReadIsLost() throws IOException {
    String read = say("You typed $.StoredCustomerInput");
    flow("first.json", "First", input(), transfer("${flow:second}"), END);
    flow("second.json", "Second", input(), read, END);

    assertThat(check())
        .contains(
            "[OverwrittenResult] inbound flow \"Second\", action \"Say\": $.StoredCustomerInput is"
                + " what action \"Ask\" stored; what action \"Ask\" stored was replaced");

    flow("first.json", "First", input(), attribute("n", "$.StoredCustomerInput"), END);
    assertThat(check()).isEqualTo("2 flows checked: 0 errors, 0 warnings\n");
  }

  @Test
  void whatAFlowExpectsOfAFunctionIsHeldAgainstTheFlowsThatLeadThere() throws IOException {
    flow("menu.json", "Menu", transfer("${flow:vip}"), END);
    String vip = flow("vip.json", "Vip", say("Hello $.External.name"), END);

    assertThat(check())
        .contains("[UnfilledNamespace] inbound flow \"Vip\", action \"Say\": $.External.name is")
        .contains("no path from the start of the contact passes InvokeLambdaFunction");

    assertThat(CommandRun.of("check", vip).out())
        .as("a file alone may be a part of anything")
        .isEqualTo("1 flow checked: 0 errors, 0 warnings\n");
    assertThat(CommandRun.of("check", "--partial", folder.toString()).out())
        .isEqualTo("2 flows checked: 0 errors, 0 warnings\n");
  }

  @Test
  void contactsThatAreMovedFromQueueToQueueForEverAreFound() throws IOException {
    String move =
        action(
            "Move",
            "DequeueContactAndTransferToQueue",
            "{'QueueId': '" + ARN + "queue/a'}",
            "'NextAction': 'End', 'Errors': [{'NextAction': 'End', 'ErrorType': 'NoMatchingError'},"
                + " {'NextAction': 'End', 'ErrorType': 'QueueAtCapacity'}]");
    String end = action("End", "EndFlowExecution", "{}");
    typed("wait.json", "Waiting", "customerQueue", move, end);

    assertThat(check())
        .contains(
            "[QueueTransferChain] customer queue flow \"Waiting\", action \"Move\": every contact"
                + " is moved on at once, again and again");
  }

  @Test
  void responsesOfTheApiLeadToEachOtherByTheirIds() throws IOException {
    fetched("m1", "Menu", "CONTACT_FLOW", transfer(ARN + "contact-flow/h1"), END);
    fetched("h1", "Hold", "CUSTOMER_HOLD", action("End", "EndFlowExecution", "{}"));

    assertThat(check())
        .contains("describe-contact-flow/m1.json:")
        .contains(
            "error: [TransferTargetType] inbound flow \"Menu\", action \"Go\": customer hold flow"
                + " \"Hold\" is of type CUSTOMER_HOLD")
        .contains("(/ContactFlow/Content/Actions/0/Parameters/ContactFlowId)");

    fetched("h1", "Hold", "CONTACT_FLOW", END);
    assertThat(check()).isEqualTo("2 flows checked: 0 errors, 0 warnings\n");
  }

  @Test
  void aPhoneNumberOfTheResponsesMakesCallersOfContacts() throws IOException {
    fetched(
        "m1",
        "Menu",
        "CONTACT_FLOW",
        action(
            "Queue",
            "TransferContactToQueue",
            "{}",
            "'NextAction': 'End', 'Errors': [{'NextAction': 'End', 'ErrorType': 'NoMatchingError'},"
                + " {'NextAction': 'End', 'ErrorType': 'QueueAtCapacity'}]"),
        END);
    assertThat(check()).contains("warning: [WorkingQueueNotSet]").contains("0 errors, 1 warning");

    write(
        "list-flow-associations/VOICE_PHONE_NUMBER.json",
        "{'FlowAssociationSummaryList': [{'ResourceId': 'n', 'FlowId': '"
            + ARN
            + "contact-flow/m1', 'ResourceType': 'VOICE_PHONE_NUMBER'}]}");
    assertThat(check())
        .contains("error: [WorkingQueueNotSet] inbound flow \"Menu\", action \"Queue\"")
        .contains("1 error, 0 warnings");
  }

  @Test
  void aModuleIsInvokedWithWhatItsContractDeclares() throws IOException {
    module("'properties': {'customerId': {'type': 'string'}}, 'required': ['customerId']");
    fetched("m1", "Menu", "CONTACT_FLOW", invoke("{'customerID': '$.Attributes.id'}"), END);

    assertThat(check())
        .contains("[ModuleInput] inbound flow \"Menu\", action \"Call\": module \"Ask\" takes no")
        .contains("did you mean \"customerId\"?")
        .contains("module \"Ask\" requires \"customerId\"; pass it as input");

    fetched("m1", "Menu", "CONTACT_FLOW", invoke("{'customerId': '$.Attributes.id'}"), END);
    assertThat(check()).isEqualTo("2 flows checked: 0 errors, 0 warnings\n");
  }

  @Test
  void aKeyThatStandsInAFlowIsFound() throws IOException {
    flow("menu.json", "Menu", attribute("apiKey", "q8Zt41mmP0"), END);
    assertThat(check())
        .contains(
            "[SecretInSource] inbound flow \"Menu\", action \"Keep\", parameter Attributes.apiKey:"
                + " looks like a secret")
        .contains("(/Actions/0/Parameters/Attributes/apiKey)");

    flow("menu.json", "Menu", attribute("apiKey", "$.External.key"), END);
    assertThat(check()).doesNotContain("SecretInSource");
  }

  @Test
  void warningsDontEchoTheErrorsOfAFlow() throws IOException {
    flow("menu.json", "Menu", transfer("${flow:vip}"), END);
    flow("vip.json", "Vip", say("Hello $.External.name").replace("'End'", "'Ende'"), END);

    assertThat(check()).contains("[MissingTarget]").contains("1 error, 0 warnings");
  }

  private String check() {
    return CommandRun.of("check", folder.toString()).out();
  }

  private static String say(String text) {
    return action("Say", "MessageParticipant", "{'Text': '" + text + "'}", failing());
  }

  private static String input() {
    return action("Ask", "GetParticipantInput", ASK, failing());
  }

  private static String attribute(String key, String value) {
    String parameters = "{'TargetContact': 'Current', 'Attributes': {'" + key + "': '" + value;
    return action("Keep", "UpdateContactAttributes", parameters + "'}}", failing());
  }

  private static String transfer(String flow) {
    return action("Go", "TransferToFlow", "{'ContactFlowId': '" + flow + "'}", failing());
  }

  private static String invoke(String input) {
    String parameters = "{'FlowModuleId': '" + ARN + "flow-module/a1:$LATEST', 'Input': " + input;
    return action("Call", "InvokeFlowModule", parameters + "}", failing());
  }

  /** Goes on to the action below, and to the end where it fails. */
  private static String failing() {
    return "'NextAction': 'NEXT', 'Errors':"
        + " [{'NextAction': 'End', 'ErrorType': 'NoMatchingError'}], 'Conditions': []";
  }

  private static String action(String identifier, String type, String parameters) {
    return action(identifier, type, parameters, "");
  }

  private static String action(
      String identifier, String type, String parameters, String transitions) {
    return "{'Identifier': '%s', 'Type': '%s', 'Parameters': %s, 'Transitions': {%s}}"
        .formatted(identifier, type, parameters, transitions);
  }

  private String flow(String file, String name, String... actions) throws IOException {
    return typed(file, name, "contactFlow", actions);
  }

  private String typed(String file, String name, String type, String... actions)
      throws IOException {
    return write(
        file, content("'Metadata': {'name': '%s', 'type': '%s'}".formatted(name, type), actions));
  }

  /** A flow; each action goes on to the one below it. */
  private static String content(String more, String... actions) {
    String[] linked = actions.clone();
    for (int i = 0; i + 1 < linked.length; i++) {
      linked[i] = linked[i].replace("NEXT", identifier(linked[i + 1]));
    }
    return "{'Version': '2019-10-30', 'StartAction': '"
        + identifier(actions[0])
        + "', "
        + more
        + ", 'Actions': [\n"
        + String.join(",\n", linked)
        + "\n]}";
  }

  private static String identifier(String action) {
    String start = "{'Identifier': '";
    return action.substring(start.length(), action.indexOf('\'', start.length()));
  }

  private void fetched(String id, String name, String type, String... actions) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("ContactFlow")
        .put("Arn", ARN + "contact-flow/" + id)
        .put("Id", id)
        .put("Name", name)
        .put("Type", type)
        .put("State", "ACTIVE")
        .put("Content", content("'Metadata': {}", actions).replace('\'', '"'));
    write("describe-contact-flow/" + id + ".json", FlowCodec.pretty(json));
  }

  private void module(String schema) throws IOException {
    String settings =
        "'Settings': {'InputParameters': [], 'OutputParameters': []," + " 'Transitions': []}";
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("ContactFlowModule")
        .put("Arn", ARN + "flow-module/a1")
        .put("Id", "a1")
        .put("Name", "Ask")
        .put(
            "Content",
            content(settings, action("Back", "EndFlowModuleExecution", "{}")).replace('\'', '"'))
        .put("Settings", ("{'input': {'schema': {" + schema + "}}}").replace('\'', '"'));
    write("describe-contact-flow-module/a1.json", FlowCodec.pretty(json));
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace('\'', '"'));
    return file.toString();
  }
}
