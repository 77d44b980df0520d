package dev.switchboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.program.ModuleContract;
import java.util.List;
import java.util.Optional;

/**
 * A flow or module inside the response of the API that describes it, as {@code switchboard fetch}
 * keeps it.
 *
 * @param key the key of the response
 * @param json what stands there
 */
record FetchedFlow(String key, JsonNode json) {
  private static final String MODULE = "ContactFlowModule";

  /** The flow in a response; empty if the JSON is something else. */
  static Optional<FetchedFlow> of(JsonNode response) {
    for (String key : List.of("ContactFlow", MODULE)) {
      JsonNode json = response.path(key);
      if (json.path("Id").isTextual() && json.path("Content").isTextual()) {
        return Optional.of(new FetchedFlow(key, json));
      }
    }
    return Optional.empty();
  }

  /** Whether it is archived, so that no contact gets there. */
  boolean isArchived() {
    return json.path("State").asText().equals("ARCHIVED");
  }

  /** The pointer in the response of the text that is the flow. */
  String pointer() {
    return "/" + key + "/Content";
  }

  /**
   * The flow.
   *
   * @throws FlowFormatException if it is no JSON
   */
  FlowContent content() throws FlowFormatException {
    return FlowCodec.parse(json.path("Content").textValue()).content();
  }

  /** The id of the resource. */
  String id() {
    return json.path("Id").textValue();
  }

  /** The name of the resource. */
  String name() {
    return json.path("Name").asText();
  }

  /** Its kind; empty if the type is none that is known. */
  Optional<FlowKind> kind() {
    return FlowKind.named(key.equals(MODULE) ? "MODULE" : json.path("Type").asText());
  }

  /** The contract of a module; empty if it declares none. */
  Optional<ModuleContract> contract() {
    String settings = json.path("Settings").asText("");
    try {
      return settings.isBlank()
          ? Optional.empty()
          : Optional.of(ModuleContract.ofSettings(FlowCodec.parse(settings).content().json()))
              .filter(ModuleContract::saysSomething);
    } catch (FlowFormatException e) {
      return Optional.empty();
    }
  }
}
