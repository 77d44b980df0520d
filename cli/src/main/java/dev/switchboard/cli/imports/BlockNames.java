package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names blocks: by the name that a block was given in the console, else by what it says or uses,
 * else by what it is. A name depends on the flow alone, so that importing the same flow again gives
 * the same names.
 */
final class BlockNames {
  private static final List<String> TELLING =
      List.of(
          "Text", "SSML", "Name", "FlowLoggingBehavior", "ComparisonValue", "TextToSpeechVoice");
  private static final List<String> DISPLAYED =
      List.of(
          "QueueId",
          "LambdaFunctionARN",
          "ContactFlowId",
          "FlowModuleId",
          "HoursOfOperationId",
          "PromptId");

  private BlockNames() {}

  /**
   * The type names of a flow's blocks, by action identifier.
   *
   * @param compounds the second actions of compounds, by the identifiers of the first
   * @param known the names that an earlier import gave
   */
  static Map<String, String> of(
      FlowContent flow,
      List<FlowAction> ordered,
      Map<String, FlowAction> compounds,
      JavaNames names,
      Map<String, String> known) {
    Map<String, String> result = new LinkedHashMap<>();
    for (FlowAction action : ordered) {
      String name = known.get(action.identifier());
      if (name != null && names.take(name)) {
        result.put(action.identifier(), name);
      }
    }
    for (FlowAction action : ordered) {
      if (result.containsKey(action.identifier())) {
        continue;
      }
      String fallback = JavaNames.typeName(action.type(), "Block");
      FlowAction second = compounds.get(action.identifier());
      String words = second == null ? words(flow, action) : words(flow, action, second);
      result.put(action.identifier(), names.unique(words, fallback));
    }
    return result;
  }

  /**
   * The type names of blocks that are new, by the action identifier of the block.
   *
   * @param firsts the first actions of compounds, by the identifiers of the second
   */
  static Map<String, String> of(
      FlowContent flow, List<FlowAction> blocks, Map<String, FlowAction> firsts, JavaNames names) {
    Map<String, String> result = new LinkedHashMap<>();
    for (FlowAction action : blocks) {
      FlowAction first = firsts.get(action.identifier());
      String words = first == null ? words(flow, action) : words(flow, first, action);
      String fallback = JavaNames.typeName(action.type(), "Block");
      result.put(action.identifier(), names.unique(words, fallback));
    }
    return result;
  }

  private static String words(FlowContent flow, FlowAction first, FlowAction second) {
    return second.type().equals("TransferContactToQueue")
        ? words(flow, first).replaceFirst("^Set ", "To ")
        : words(flow, second);
  }

  private static String words(FlowContent flow, FlowAction action) {
    JsonNode metadata =
        flow.json().path("Metadata").path("ActionMetadata").path(action.identifier());
    String identifier = action.identifier();
    if (metadata.path("isFriendlyName").asBoolean(false)
        || !identifier.matches("(?i)[0-9a-f]{8}-[0-9a-f-]{20,}.*")) {
      return identifier;
    }
    for (String parameter : DISPLAYED) {
      String display = metadata.path("parameters").path(parameter).path("displayName").asText("");
      if (!display.isBlank()) {
        return verb(action.type()) + " " + display;
      }
    }
    for (String parameter : TELLING) {
      String text =
          action
              .parameters()
              .path(parameter)
              .asText("")
              .replaceAll("<[^>]*>|\\$\\.[\\w.]*\\.", " ");
      if (!text.isBlank()) {
        return switch (action.type()) {
          case "Compare" -> "By " + text;
          case "UpdateFlowLoggingBehavior" -> "Logging " + text;
          case "UpdateContactTextToSpeechVoice" -> "Voice " + text;
          default -> text;
        };
      }
    }
    return switch (action.type()) {
      case "DisconnectParticipant" -> "Hang up";
      case "EndFlowExecution" -> "End";
      case "UpdateContactAttributes" ->
          "Set " + String.join(" ", keys(action.parameters().path("Attributes")));
      case "TransferContactToQueue" -> "To queue";
      case "UpdateContactEventHooks" ->
          "On " + String.join(" ", keys(action.parameters().path("EventHooks")));
      case "UpdateContactRecordingBehavior", "UpdateContactRecordingAndAnalyticsBehavior" ->
          "Recording";
      case "EndFlowModuleExecution" -> "Return";
      default -> action.type();
    };
  }

  private static List<String> keys(JsonNode attributes) {
    return attributes.properties().stream().map(Map.Entry::getKey).limit(3).toList();
  }

  private static String verb(String type) {
    return switch (type) {
      case "InvokeLambdaFunction" -> "Invoke";
      case "UpdateContactTargetQueue" -> "Set";
      case "TransferToFlow" -> "To";
      case "InvokeFlowModule" -> "Run";
      case "CheckHoursOfOperation" -> "Check";
      case "MessageParticipant", "MessageParticipantIteratively" -> "Play";
      default -> "";
    };
  }
}
