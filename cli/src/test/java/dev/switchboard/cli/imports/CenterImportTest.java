package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CenterImportTest {
  private static final String MAIN =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "0f5c9b7e-1111-4222-8333-944444444444",
        "Metadata": {
          "name": "Main line",
          "ActionMetadata": {
            "transfer": {"parameters": {"ContactFlowId": {"displayName": "Survey"}}},
            "queue": {"parameters": {"QueueId": {"displayName": "Basic queue"}}}
          }
        },
        "Actions": [
          {
            "Identifier": "0f5c9b7e-1111-4222-8333-944444444444",
            "Type": "MessageParticipant",
            "Parameters": {"Text": "Thank you for calling."},
            "Transitions": {"NextAction": "queue", "Errors": [{"ErrorType": "NoMatchingError", "NextAction": "end"}]}
          },
          {
            "Identifier": "queue",
            "Type": "UpdateContactTargetQueue",
            "Parameters": {"QueueId": "arn:aws:connect:us-east-1:123456789012:instance/i/queue/q"},
            "Transitions": {"NextAction": "transfer", "Errors": [{"ErrorType": "NoMatchingError", "NextAction": "end"}]}
          },
          {
            "Identifier": "transfer",
            "Type": "TransferToFlow",
            "Parameters": {"ContactFlowId": "arn:aws:connect:us-east-1:123456789012:instance/i/contact-flow/s"},
            "Transitions": {"NextAction": "end", "Errors": [{"ErrorType": "NoMatchingError", "NextAction": "end"}]}
          },
          {"Identifier": "end", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}
        ]
      }
      """;
  private static final String SURVEY =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "end",
        "Metadata": {"name": "Survey"},
        "Actions": [{"Identifier": "end", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}]
      }
      """;

  private static final String GUIDE =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "form",
        "Metadata": {"name": "Guide"},
        "Actions": [
          {
            "Identifier": "form",
            "Type": "ShowView",
            "Parameters": {
              "ViewResource": {"Id": "arn:aws:connect:us-east-1:aws:view/form:1"},
              "InvocationTimeLimitSeconds": "400"
            },
            "Transitions": {
              "NextAction": "end",
              "Conditions": [],
              "Errors": [
                {"ErrorType": "NoMatchingCondition", "NextAction": "end"},
                {"ErrorType": "NoMatchingError", "NextAction": "end"},
                {"ErrorType": "TimeLimitExceeded", "NextAction": "end"}
              ]
            }
          },
          {"Identifier": "end", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}
        ]
      }
      """;

  @Test
  void aFlowReadsAsIfAColleagueHadWrittenIt() throws FlowFormatException {
    Map<String, String> files =
        CenterImport.of(List.of(flow(MAIN, "a"), flow(SURVEY, "b")), "com.acme");

    assertThat(files.get("src/main/java/com/acme/flows/MainLine.java"))
        .isEqualTo(
            """
            package com.acme.flows;

            import com.acme.queues.BasicQueue;
            import dev.switchboard.annotations.ContactFlow;
            import dev.switchboard.annotations.ErrorHandler;
            import dev.switchboard.annotations.block.Disconnect;
            import dev.switchboard.annotations.block.PlayPrompt;
            import dev.switchboard.annotations.block.SetWorkingQueue;
            import dev.switchboard.annotations.block.TransferToFlow;

            @ContactFlow(name = "Main line")
            public interface MainLine {
              @PlayPrompt(text = "Thank you for calling.")
              interface ThankYouForCalling {}

              @SetWorkingQueue(queue = BasicQueue.class)
              interface Queue2 {}

              @TransferToFlow(flow = Survey.class)
              interface Transfer {}

              @ErrorHandler
              @Disconnect
              interface End {}
            }
            """);
    assertThat(files.get("src/main/java/com/acme/queues/BasicQueue.java"))
        .contains(
            "@Queue(name = \"Basic queue\")\n@ImportExisting\npublic interface BasicQueue {}");
    assertThat(files.get("config/development.json"))
        .contains("\"awsAccount\": \"123456789012\"")
        .contains(
            "\"BasicQueue\": {\n"
                + "        \"arn\": \"arn:aws:connect:us-east-1:123456789012:instance/i/queue/q\"")
        .doesNotContain("Survey");
    assertThat(files.keySet().stream().filter(f -> f.contains("/flows/"))).hasSize(2);
    assertThat(files.get(CenterImport.REPORT))
        .contains("2 of 2 flows")
        .doesNotContain(CenterImport.LEFT_OUT);
  }

  @Test
  void aViewThatAwsManagesIsReferredToAndNeedsNoEntryInTheEnvironment() throws FlowFormatException {
    Map<String, String> files = CenterImport.of(List.of(flow(GUIDE, "a")), "com.acme");

    assertThat(files.get("src/main/java/com/acme/flows/Guide.java"))
        .contains("@ShowView(view = FormView.class");
    assertThat(files.get("src/main/java/com/acme/views/FormView.java"))
        .contains(
            "@View(name = \"FormView\", awsManaged = \"form:1\")\npublic interface FormView {}")
        .doesNotContain("@ImportExisting");
    assertThat(files.get("config/development.json")).doesNotContain("views");
  }

  @Test
  void flowsOfSeveralInstancesAreToldApart() throws FlowFormatException {
    String other = MAIN.replace("123456789012:instance/i", "210987654321:instance/j");

    Map<String, String> files =
        CenterImport.of(
            List.of(flow(MAIN, "a"), flow(other.replace("Main line", "Other line"), "b")),
            "com.acme");

    assertThat(files.get(CenterImport.REPORT))
        .contains(
            "the flows were exported from 2 instances:"
                + " arn:aws:connect:us-east-1:123456789012:instance/i,"
                + " arn:aws:connect:us-east-1:210987654321:instance/j;");
  }

  @Test
  void theOrderOfFilesChangesNothing() throws FlowFormatException {
    assertThat(CenterImport.of(List.of(flow(MAIN, "a"), flow(SURVEY, "b")), "com.acme"))
        .isEqualTo(CenterImport.of(List.of(flow(SURVEY, "b"), flow(MAIN, "a")), "com.acme"));
  }

  @Test
  void aFlowThatLeadsNowhereIsNamedWithTheReason() throws FlowFormatException {
    Map<String, String> files =
        CenterImport.of(
            List.of(
                flow(MAIN.replace("\"NextAction\": \"queue\"", "\"NextAction\": \"gone\""), "a")),
            "com.acme");

    assertThat(files).doesNotContainKey("src/main/java/com/acme/flows/MainLine.java");
    assertThat(files.get(CenterImport.REPORT))
        .contains(
            "**Main line** (a) is not imported: action \"0f5c9b7e-1111-4222-8333-944444444444\""
                + " leads to \"gone\"");
  }

  private static ExportedFlow flow(String json, String fileName) throws FlowFormatException {
    FlowContent content = FlowCodec.parse(json).content();
    return ExportedFlow.of(content, FlowKind.of(content), fileName);
  }
}
