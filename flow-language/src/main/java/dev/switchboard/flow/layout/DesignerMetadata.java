package dev.switchboard.flow.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes the {@code Metadata} of a flow, which Amazon Connect ignores and its designer reads:
 * positions, names of blocks, and the names of the resources that they refer to.
 */
public final class DesignerMetadata {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String METADATA = "Metadata";
  private static final String ACTIONS = "Actions";

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** As the console spells flow types. How it spells a campaign flow was never seen. */
  private static final Map<FlowType, String> TYPES =
      Map.of(
          FlowType.CONTACT_FLOW, "contactFlow",
          FlowType.CUSTOMER_QUEUE, "customerQueue",
          FlowType.CUSTOMER_HOLD, "customerHold",
          FlowType.CUSTOMER_WHISPER, "customerWhisper",
          FlowType.OUTBOUND_WHISPER, "outboundWhisper",
          FlowType.AGENT_HOLD, "agentHold",
          FlowType.AGENT_WHISPER, "agentWhisper",
          FlowType.AGENT_TRANSFER, "agentTransfer",
          FlowType.QUEUE_TRANSFER, "queueTransfer");

  private DesignerMetadata() {}

  /**
   * The flow with metadata, which replaces any that it had; the flow that is given stays as it is.
   *
   * @param flow a flow
   * @param description what the designer shows of it as a whole
   * @param displayNames the name of a referenced resource by the text that refers to it, an ARN or
   *     a placeholder; empty for any other text
   */
  public static FlowContent write(
      FlowContent flow,
      FlowDescription description,
      Function<String, Optional<String>> displayNames) {
    ObjectNode metadata = metadata(flow, description, displayNames);
    ObjectNode written = NODES.objectNode();
    boolean placed = false;
    for (Map.Entry<String, JsonNode> field : flow.json().properties()) {
      if (!placed && (field.getKey().equals(METADATA) || field.getKey().equals(ACTIONS))) {
        written.set(METADATA, metadata); // before the actions, as in exports
        placed = true;
      }
      if (!field.getKey().equals(METADATA)) {
        written.set(field.getKey(), field.getValue());
      }
    }
    if (!placed) {
      written.set(METADATA, metadata);
    }
    return FlowContent.of(written);
  }

  private static ObjectNode metadata(
      FlowContent flow,
      FlowDescription description,
      Function<String, Optional<String>> displayNames) {
    Fragments fragments = Fragments.of(flow);
    FlowLayout layout = new FlowLayout(FlowGraph.of(flow), fragments);
    ObjectNode metadata = NODES.objectNode();
    metadata.set("entryPointPosition", position(layout.entryPoint()));
    ObjectNode actions = metadata.putObject("ActionMetadata");
    DisplayHints hints = new DisplayHints(displayNames);
    for (FlowAction action : flow.actions()) {
      if (!actions.has(action.identifier())) {
        actions.set(action.identifier(), entry(action, layout, fragments, hints));
      }
    }
    metadata.putArray("Annotations");
    metadata.put("name", description.name());
    metadata.put("description", description.description());
    if (!description.module()) {
      description.type().map(TYPES::get).ifPresent(type -> metadata.put("type", type));
    }
    metadata.put("status", "PUBLISHED");
    metadata.putObject("hash");
    return metadata;
  }

  private static ObjectNode entry(
      FlowAction action, FlowLayout layout, Fragments fragments, DisplayHints hints) {
    ObjectNode entry = NODES.objectNode();
    entry.set("position", position(layout.position(action)));
    if (!UUID.matcher(action.identifier()).matches()) {
      entry.put("isFriendlyName", true);
    }
    if (!fragments.children(action).isEmpty()) {
      var children = entry.putArray("children");
      fragments.children(action).forEach(child -> children.add(child.identifier()));
    }
    hints.write(action, entry);
    fragments
        .dataFragment(action)
        .ifPresent(data -> entry.putObject("fragments").put("SetContactData", data.identifier()));
    if (fragments.isSplitModule(action)) {
      entry.put("isSplitModule", true);
    }
    if (action.type().equals("UpdateContactTextToSpeechVoice")
        && fragments.dataFragment(action).isPresent()) {
      entry.put("overrideLanguageAttribute", true);
    }
    return entry;
  }

  private static ObjectNode position(Point point) {
    return NODES.objectNode().put("x", point.x()).put("y", point.y());
  }
}
