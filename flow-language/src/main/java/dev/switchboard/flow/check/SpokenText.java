package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text that an action speaks or sends.
 *
 * @param path its path in words
 * @param pointer its JSON pointer
 * @param text the text
 */
record SpokenText(String path, String pointer, String text) {
  private static final Set<String> SPEAKING =
      Set.of(
          "MessageParticipant",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "MessageParticipantIteratively");

  /** The texts of an action, in file order. */
  static List<SpokenText> of(FlowAction action) {
    List<SpokenText> texts = new ArrayList<>();
    if (SPEAKING.contains(action.type())) {
      add(action.parameters(), "", action.pointer() + "/Parameters", texts);
      JsonNode messages = action.parameters().path("Messages");
      for (int i = 0; i < messages.size() && messages.isArray(); i++) {
        add(
            messages.get(i),
            "Messages[" + i + "].",
            action.pointer() + "/Parameters/Messages/" + i,
            texts);
      }
    }
    return texts;
  }

  private static void add(JsonNode object, String path, String pointer, List<SpokenText> texts) {
    for (String field : List.of("Text", "SSML")) {
      if (object.path(field).isTextual()) {
        texts.add(
            new SpokenText(path + field, pointer + "/" + field, object.path(field).textValue()));
      }
    }
  }

  /** Whether the text is SSML: older exports keep it in {@code Text}. */
  boolean isSsml() {
    return path.endsWith("SSML") || text.stripLeading().startsWith("<speak");
  }
}
