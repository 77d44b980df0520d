package dev.switchboard.flow.legacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the format in which the console exported flows before 2020 ({@code modules}, {@code start},
 * {@code metadata}) and converts it to the flow language. Identifiers, positions and the designer's
 * hints are kept.
 */
public final class LegacyFlow {
  private static final Map<String, FlowType> TYPES =
      Map.of(
          "contactFlow", FlowType.CONTACT_FLOW,
          "customerQueue", FlowType.CUSTOMER_QUEUE,
          "customerHold", FlowType.CUSTOMER_HOLD,
          "customerWhisper", FlowType.CUSTOMER_WHISPER,
          "outboundWhisper", FlowType.OUTBOUND_WHISPER,
          "agentHold", FlowType.AGENT_HOLD,
          "agentWhisper", FlowType.AGENT_WHISPER,
          "agentTransfer", FlowType.AGENT_TRANSFER,
          "queueTransfer", FlowType.QUEUE_TRANSFER);

  private static final Set<String> KNOWN_FIELDS =
      Set.of("modules", "version", "type", "start", "metadata");

  private LegacyFlow() {}

  /** Whether JSON is a flow in the old format. */
  public static boolean isLegacy(ObjectNode json) {
    return json.path("modules").isArray() && !json.has("Actions");
  }

  /**
   * Converts a flow. Each module becomes one action with the module's id as identifier; what has no
   * equivalent is noted.
   *
   * @throws IllegalArgumentException if the JSON is no flow in the old format
   */
  public static LegacyConversion convert(ObjectNode json) {
    if (!isLegacy(json)) {
      throw new IllegalArgumentException("a flow in the old format has a list of modules");
    }
    List<ConversionNote> notes = new ArrayList<>();
    ObjectNode actionMetadata = JsonNodeFactory.instance.objectNode();
    ArrayNode actions = JsonNodeFactory.instance.arrayNode();
    for (JsonNode moduleJson : json.path("modules")) {
      LegacyModule module = new LegacyModule(moduleJson);
      ObjectNode action = ModuleConverters.convert(module).build();
      actions.add(action);
      actionMetadata.set(module.id(), metadata(module, action));
      notes.addAll(module.notes());
    }
    JsonNode old = json.path("metadata");
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    if (old.has("entryPointPosition")) {
      metadata.set("entryPointPosition", old.get("entryPointPosition"));
    }
    metadata.set("ActionMetadata", actionMetadata);
    old.properties().forEach(f -> metadata.set(f.getKey(), f.getValue()));

    ObjectNode flow = JsonNodeFactory.instance.objectNode();
    flow.put("Version", FlowContent.VERSION);
    flow.put("StartAction", json.path("start").asText(""));
    flow.set("Metadata", metadata);
    flow.set("Actions", actions);
    Optional<FlowType> type = Optional.ofNullable(TYPES.get(json.path("type").asText("")));
    noteRest(json, type, notes);
    return new LegacyConversion(
        FlowContent.of(flow),
        old.path("name").asText(""),
        old.path("description").asText(""),
        type,
        notes);
  }

  private static void noteRest(
      ObjectNode json, Optional<FlowType> type, List<ConversionNote> notes) {
    if (type.isEmpty()) {
      notes.add(
          note(
              "type " + json.path("type").asText(""),
              "no flow type of Amazon Connect is spelled so; left open"));
    }
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KNOWN_FIELDS.contains(name)) {
                notes.add(note("field " + name, "old exports have no such field; left out"));
              }
            });
  }

  private static ConversionNote note(String construct, String reason) {
    return new ConversionNote("", "", construct, reason);
  }

  /** The module's own metadata, which the designer still reads, and the names of the resources. */
  private static ObjectNode metadata(LegacyModule module, ObjectNode action) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    module.metadata().properties().forEach(f -> metadata.set(f.getKey(), f.getValue()));
    if (!module.displayNames().isEmpty()) {
      displayNames(action.path("Parameters"), module.displayNames())
          .ifPresent(p -> metadata.set("parameters", p));
    }
    return metadata;
  }

  private static Optional<JsonNode> displayNames(JsonNode value, Map<String, String> names) {
    if (value.isTextual()) {
      return Optional.ofNullable(names.get(value.textValue()))
          .map(name -> JsonNodeFactory.instance.objectNode().put("displayName", name));
    }
    if (value instanceof ArrayNode array) {
      ArrayNode hints = JsonNodeFactory.instance.arrayNode();
      array.forEach(
          e -> hints.add(displayNames(e, names).orElseGet(JsonNodeFactory.instance::objectNode)));
      return Optional.of(hints);
    }
    ObjectNode hints = JsonNodeFactory.instance.objectNode();
    value
        .properties()
        .forEach(f -> displayNames(f.getValue(), names).ifPresent(h -> hints.set(f.getKey(), h)));
    return hints.isEmpty() ? Optional.empty() : Optional.of(hints);
  }
}
