package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowContent;
import java.util.Optional;

/**
 * A flow to import.
 *
 * @param name its name in the instance
 * @param type its flow type; empty for a module
 * @param description what it is for, or empty
 * @param content its content
 * @param source where it comes from, for the report
 * @param deployed what the API says of it; empty if it comes from a file of its own
 */
public record ExportedFlow(
    String name,
    Optional<FlowType> type,
    String description,
    FlowContent content,
    String source,
    Optional<ApiResource> deployed) {
  /**
   * A flow as the console exports it: its name and description stand in its metadata. Without a
   * name the file's is the flow's; where the file does not say the type, it is an inbound flow.
   *
   * @param content the flow
   * @param kind what kind of flow the file says it is
   * @param fileName the file's name without its ending
   */
  public static ExportedFlow of(FlowContent content, FlowKind kind, String fileName) {
    JsonNode metadata = content.json().path("Metadata");
    String name =
        metadata.path("name").asText("").isBlank() ? fileName : metadata.path("name").asText();
    return new ExportedFlow(
        name,
        kind.module() ? Optional.empty() : Optional.of(kind.type().orElse(FlowType.CONTACT_FLOW)),
        metadata.path("description").asText(""),
        content,
        fileName,
        Optional.empty());
  }

  /** Whether it is a flow or a module. */
  Resource kind() {
    return type.isPresent() ? Resource.CONTACT_FLOW : Resource.FLOW_MODULE;
  }
}
