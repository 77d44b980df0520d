package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The notes that people pinned to a flow in the console's designer. */
final class DesignerNotes {
  private final List<String> ofFlow = new ArrayList<>();
  private final Map<String, List<String>> byAction = new TreeMap<>();

  private DesignerNotes() {}

  static DesignerNotes of(FlowContent flow) {
    var notes = new DesignerNotes();
    JsonNode metadata = flow.json().path("Metadata");
    for (String key : List.of("Annotations", "annotations")) {
      for (JsonNode note : metadata.path(key)) {
        String content = note.path("content").asText("");
        String action = note.path("actionId").asText("");
        if (!content.isBlank()) {
          boolean pinned = flow.action(action).isPresent();
          (pinned ? notes.byAction.computeIfAbsent(action, a -> new ArrayList<>()) : notes.ofFlow)
              .add(content);
        }
      }
    }
    return notes;
  }

  /** Those that belong to no block. */
  List<String> ofFlow() {
    return ofFlow;
  }

  /** Those on one block. */
  List<String> of(String action) {
    return byAction.getOrDefault(action, List.of());
  }
}
