package dev.switchboard.flow.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import org.junit.jupiter.api.Test;

class FlowDiffTest {
  private static final String FLOW =
"""
{"Version": "2019-10-30", "StartAction": "Hello", "Metadata": {"x": 1}, "Actions": [
  {"Identifier": "Hello", "Type": "MessageParticipant", "Parameters": {"Text": "Hi"},
   "Transitions": {"NextAction": "Menu"}},
  {"Identifier": "Menu", "Type": "GetParticipantInput", "Parameters": {"Text": "Press 1", "InputTimeLimitSeconds": "5"},
   "Transitions": {"NextAction": "Bye",
    "Conditions": [
     {"NextAction": "Orders", "Condition": {"Operator": "Equals", "Operands": ["1"]}},
     {"NextAction": "Bye", "Condition": {"Operator": "Equals", "Operands": ["2"]}}],
    "Errors": [{"NextAction": "Bye", "ErrorType": "NoMatchingError"}]}},
  {"Identifier": "Orders", "Type": "TransferContactToQueue", "Parameters": {},
   "Transitions": {"NextAction": "Bye", "Errors": [{"NextAction": "Bye", "ErrorType": "QueueAtCapacity"}]}},
  {"Identifier": "Bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}]}\
""";

  @Test
  void layoutIdentifiersAndEmptyFieldsAreNoDifference() {
    String other =
        FLOW.replace("{\"x\": 1}", "{}")
            .replace("\"Bye\"", "\"HangUp\"")
            .replace(", \"Parameters\": {}", "");
    assertThat(diff(FLOW, other).isEmpty()).isTrue();
    assertThat(DiffText.plain(diff(FLOW, other))).isEqualTo("no difference\n");
    assertThat(DiffText.markdown(diff(FLOW, other))).isEqualTo("no difference\n");
  }

  @Test
  void aParameterThatChangedIsNamedByItsPath() {
    String other =
        FLOW.replace("Press 1", "Press 1 or 2").replace(", \"InputTimeLimitSeconds\": \"5\"", "");
    assertThat(text(FLOW, other))
        .isEqualTo(
            """
            1 block changed
            ~ block "Menu" (GetParticipantInput)
                Parameters.InputTimeLimitSeconds: "5" -> absent
                Parameters.Text: "Press 1" -> "Press 1 or 2"
            """);
  }

  @Test
  void listsOfObjectsAreComparedPartByPart() {
    String list =
        "{\"StartAction\":\"a\",\"Actions\":[{\"Identifier\":\"a\",\"Parameters\":{\"Messages\":[{\"Text\":\"x\"}%s],\"Modes\":[%s]}}]}";
    assertThat(
            text(
                list.formatted(",{\"Text\":\"y\"}", "\"A\""),
                list.formatted(",{\"Text\":\"z\"},{\"PromptId\":\"p\"}", "\"A\",\"B\"")))
        .isEqualTo(
            """
            1 block changed
            ~ block "a" ()
                Parameters.Messages[1].Text: "y" -> "z"
                Parameters.Messages[2]: absent -> {"PromptId":"p"}
                Parameters.Modes: ["A"] -> ["A","B"]
            """);
  }

  @Test
  void branchesThatLeadElsewhereComeOrGoAreNamed() {
    String other =
        FLOW.replace(
                "{\"NextAction\": \"Bye\", \"Condition\"",
                "{\"NextAction\": \"Orders\", \"Condition\"")
            .replace(
                "{\"NextAction\": \"Bye\", \"ErrorType\": \"NoMatchingError\"}",
                "{\"NextAction\": \"Gone\", \"ErrorType\": \"X\"}");
    assertThat(text(FLOW, other))
        .isEqualTo(
            """
            1 block changed
            ~ block "Menu" (GetParticipantInput)
                condition Equals 2: to "Bye" -> to "Orders"
                error X: absent -> to "Gone"
                error NoMatchingError: to "Bye" -> absent
            """);
  }

  @Test
  void theOrderOfConditionsMattersUnlessOnlyOneCanHold() {
    String swapped =
        FLOW.replace("[\"1\"]", "[\"#\"]")
            .replace("[\"2\"]", "[\"1\"]")
            .replace("[\"#\"]", "[\"2\"]")
            .replace("{\"NextAction\": \"Orders\", \"Cond", "{\"NextAction\": \"?\", \"Cond")
            .replace("{\"NextAction\": \"Bye\", \"Cond", "{\"NextAction\": \"Orders\", \"Cond")
            .replace("{\"NextAction\": \"?\", \"Cond", "{\"NextAction\": \"Bye\", \"Cond");
    assertThat(diff(FLOW, swapped).isEmpty()).isTrue();
    assertThat(
            text(FLOW.replace("Equals", "TextContains"), swapped.replace("Equals", "TextContains")))
        .isEqualTo(
"""
1 block changed
~ block "Menu" (GetParticipantInput)
    order of conditions: TextContains 1, TextContains 2 -> TextContains 2, TextContains 1
""");
  }

  @Test
  void anInsertedBlockLeavesOthersMatched() {
    String other =
        FLOW.replace(
            "\"Transitions\": {\"NextAction\": \"Menu\"}}",
            "\"Transitions\": {\"NextAction\": \"News\"}}, {\"Identifier\": \"News\", \"Type\":"
                + " \"MessageParticipant\", \"Transitions\": {\"NextAction\": \"Menu\"}}");
    assertThat(text(FLOW, other))
        .isEqualTo(
            """
            1 block added, 1 block changed
            + block "News" (MessageParticipant)
            ~ block "Hello" (MessageParticipant)
                next: to "Menu" -> to "News"
            """);
    assertThat(text(other, FLOW))
        .isEqualTo(
            """
            1 block removed, 1 block changed
            - block "News" (MessageParticipant)
            ~ block "Hello" (MessageParticipant)
                next: to "News" -> to "Menu"
            """);
  }

  @Test
  void aBlockThatWasRenamedAndChangedIsFoundByItsPlace() {
    String other = FLOW.replace("\"Menu\"", "\"Main\"").replace("Press 1", "Press one");
    assertThat(text(FLOW, other))
        .isEqualTo(
            """
            1 block changed
            ~ block "Main" (GetParticipantInput)
                Parameters.Text: "Press 1" -> "Press one"
            """);
  }

  @Test
  void anotherTypeUnderTheSameIdentifierIsAChange() {
    assertThat(text(FLOW, FLOW.replace("TransferContactToQueue", "TransferToFlow")))
        .isEqualTo(
            """
            1 block changed
            ~ block "Orders" (TransferToFlow)
                type: TransferContactToQueue -> TransferToFlow
            """);
  }

  @Test
  void fieldsOfTheFlowAndUnknownFieldsOfBlocksAreCompared() {
    String other =
        FLOW.replace(
                "\"StartAction\": \"Hello\"", "\"StartAction\": \"Menu\", \"Settings\": {\"A\": 1}")
            .replace(
                "\"Type\": \"DisconnectParticipant\"",
                "\"Type\": \"DisconnectParticipant\", \"Note\": 7");
    assertThat(text(FLOW, other))
        .isEqualTo(
            """
            1 block changed
            ~ flow StartAction: "Hello" -> "Menu"
            ~ flow Settings: absent -> {"A":1}
            ~ block "Bye" (DisconnectParticipant)
                Note: absent -> 7
            """);
    assertThat(text(FLOW, FLOW.replace("2019", "2020")))
        .isEqualTo(
            "only the flow itself changed\n~ flow Version: \"2019-10-30\" -> \"2020-10-30\"\n");
  }

  @Test
  void markdownIsATableThatPipesAndTicksDoNotBreak() {
    assertThat(DiffText.markdown(diff(FLOW, FLOW.replace("Press 1", "a|b`c\\n"))))
        .isEqualTo(
"""
**1 block changed**

| | block | what | before | after |
|---|---|---|---|---|
| changed | `Menu` GetParticipantInput | `Parameters.Text` | `"Press 1"` | `` "a\\|b`c\\n" `` |
""");
  }

  @Test
  void jsonHoldsEverything() {
    String other =
        FLOW.replace("\"Hi\"", "\"Hello\"")
            .replace("{\"NextAction\": \"Bye\", \"ErrorType\": \"QueueAtCapacity\"}", "")
            .replace("\"2019-10-30\"", "\"1\"");
    assertThat(DiffJson.of(diff(FLOW, other)).toString())
        .isEqualTo(
            ("{'flow':[{'path':'Version','before':'2019-10-30','after':'1'}],'added':[],'removed':[],'changed':["
                 + "{'before':{'identifier':'Hello','type':'MessageParticipant'},"
                 + "'after':{'identifier':'Hello','type':'MessageParticipant'},"
                 + "'values':[{'path':'Parameters.Text','before':'Hi','after':'Hello'}],'branches':[]},"
                 + "{'before':{'identifier':'Orders','type':'TransferContactToQueue'},"
                 + "'after':{'identifier':'Orders','type':'TransferContactToQueue'},'values':[],'branches':[{'branch':'error"
                 + " QueueAtCapacity','before':'Bye'}]}]}")
                .replace('\'', '"'));
  }

  private static String text(String before, String after) {
    return DiffText.plain(diff(before, after));
  }

  private static FlowDiff diff(String before, String after) {
    return FlowDiff.between(flow(before), flow(after));
  }

  private static FlowContent flow(String json) {
    try {
      return FlowCodec.parse(json).content();
    } catch (FlowFormatException e) {
      throw new AssertionError(json, e);
    }
  }
}
