package dev.switchboard.cli.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.cli.diagram.Diagram.Shape;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.check.together.FlowMember;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written in the box of an action: its name, and what it does.
 *
 * @param lines the lines
 * @param shape what the box looks like
 */
record StepLabel(List<String> lines, Shape shape) {
  /** Longer texts make diagrams wide, and nobody reads them there. */
  private static final int LONGEST = 48;

  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[A-Za-z]+:([^}]+)\\}.*");

  /** The parameters that say best what an action does, the first that is there. */
  private static final List<String> TELLING =
      List.of(
          "Text",
          "SSML",
          "PromptId",
          "ComparisonValue",
          "QueueId",
          "AgentId",
          "ContactFlowId",
          "FlowModuleId",
          "LambdaFunctionARN",
          "HoursOfOperationId",
          "MetricType",
          "ViewResource.Id",
          "LexV2Bot.AliasArn",
          "LexBot.Name",
          "ThirdPartyPhoneNumber",
          "LoopCount",
          "TimeLimitSeconds",
          "FlowLoggingBehavior",
          "TextToSpeechVoice",
          "DataTableId",
          "Result");

  private static final Set<String> CHOICES =
      Set.of(
          "Compare",
          "CheckHoursOfOperation",
          "CheckMetricData",
          "CheckVoiceId",
          "CheckOutboundCallStatus",
          "DistributeByPercentage",
          "Loop");

  private static final Set<String> CALLS =
      Set.of("InvokeFlowModule", "TransferToFlow", "TransferContactToAgent");

  private static final Set<String> QUEUES =
      Set.of("TransferContactToQueue", "DequeueContactAndTransferToQueue");

  private static final Set<String> ENDS =
      Set.of("DisconnectParticipant", "EndFlowExecution", "EndFlowModuleExecution");

  /** The keys of maps that say what an action sets. */
  private static final Map<String, String> MAPS =
      Map.of(
          "UpdateContactAttributes", "Attributes",
          "UpdateFlowAttributes", "FlowAttributes",
          "UpdateContactEventHooks", "EventHooks");

  /** The label of an action. */
  static StepLabel of(FlowMember flow, Step step) {
    List<String> lines = new ArrayList<>();
    String identifier = step.action().identifier();
    String what = what(flow, step);
    if (!UUID.matcher(identifier).matches()) {
      lines.add(shortened(identifier.substring(identifier.lastIndexOf('.') + 1)));
    }
    String detail = detail(flow, step);
    lines.add(detail.isEmpty() ? what : what + ": " + shortened(detail));
    return new StepLabel(lines, shape(step));
  }

  private static Shape shape(Step step) {
    if (CHOICES.contains(step.type())) {
      return Shape.CHOICE;
    }
    if (CALLS.contains(step.type())) {
      return Shape.CALL;
    }
    if (QUEUES.contains(step.type())) {
      return Shape.QUEUE;
    }
    return ENDS.contains(step.type()) ? Shape.END : Shape.STEP;
  }

  /** The console's name of the block; of an action that has none there, its type. */
  private static String what(FlowMember flow, Step step) {
    return flow.subject().catalogue().shapes(step.type()).stream()
        .map(ActionShape::consoleBlock)
        .filter(block -> !block.isEmpty())
        .findFirst()
        .orElse(step.type());
  }

  private static String detail(FlowMember flow, Step step) {
    String map = MAPS.get(step.type());
    if (map != null) {
      List<String> entries = new ArrayList<>();
      step.parameter(map)
          .fieldNames()
          .forEachRemaining(
              key -> {
                String flowName = map.equals("EventHooks") ? name(flow, step, map + "." + key) : "";
                entries.add(flowName.isEmpty() ? key : key + " = " + flowName);
              });
      return String.join(", ", entries);
    }
    return TELLING.stream()
        .map(path -> name(flow, step, path))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A parameter as people call it: the name of what a placeholder or an ARN leads to. */
  private static String name(FlowMember flow, Step step, String path) {
    JsonNode value = step.parameter(path);
    String text = value.isValueNode() ? value.asText("") : "";
    Matcher placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.matches()) {
      return placeholder.group(1);
    }
    if (text.startsWith("$.")) {
      return text;
    }
    return flow.displayName(step.action(), path)
        .orElse(text.startsWith("arn:") ? text.replaceFirst(".*[/:]", "") : text);
  }

  /** A text that is not too long for a box. */
  static String shortened(String text) {
    String plain = text.replaceAll("\\s+", " ").strip();
    int length = plain.codePointCount(0, plain.length());
    return length <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
