package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.environment.Security.ContactLens;
import dev.switchboard.runtime.UserMistakeException;
import java.util.List;

/**
 * What an environment says about the analysis of contacts, put into flows: none where it is
 * switched off, and none without redaction where that is demanded. Contact Lens itself knows no
 * such switches; what is analysed, and how, stands in each flow's blocks.
 */
final class Analysis {
  /** What the names of the settings of all its forms end with. */
  private static final String SETTINGS = "AnalyticsBehavior";

  private final String flow;
  private final ContactLens settings;

  Analysis(String flow, ContactLens settings) {
    this.flow = flow;
    this.settings = settings;
  }

  /** Whether a content says anything about it. */
  static boolean isIn(String content) {
    return content.contains(SETTINGS + "\"");
  }

  /** Switches it off in a flow's content, or checks that it redacts. */
  void applyTo(JsonNode content) {
    for (JsonNode action : content.path("Actions")) {
      JsonNode parameters = action.path("Parameters");
      for (JsonNode holder :
          List.of(parameters, parameters.path("VoiceBehavior"), parameters.path("ChatBehavior"))) {
        holder
            .fieldNames()
            .forEachRemaining(
                name -> {
                  if (name.endsWith(SETTINGS) && isOn(holder.path(name).path("Enabled"))) {
                    apply(action.path("Identifier").asText(), (ObjectNode) holder, name);
                  }
                });
      }
    }
  }

  private void apply(String action, ObjectNode holder, String name) {
    if (!settings.enabled()) {
      ((ObjectNode) holder.get(name)).removeAll().put("Enabled", "False");
    } else if (settings.redactPii() && !redacts(holder.get(name))) {
      throw new UserMistakeException(
          flow
              + ": action \""
              + action
              + "\" analyses contacts without redaction, which security.contactLens.redactPii"
              + " demands; set redaction = true");
    }
  }

  private static boolean redacts(JsonNode analysis) {
    return isOn(analysis.path("AnalyticsRedactionBehavior"))
        || isOn(analysis.at("/ConversationalAnalyticsRedactionConfiguration/Enabled"));
  }

  private static boolean isOn(JsonNode value) {
    return value.asText().equals("True") || value.asText().equals("Enabled");
  }
}
