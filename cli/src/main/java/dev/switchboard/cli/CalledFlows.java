package dev.switchboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The flows to which phone numbers lead, as {@code switchboard fetch} keeps them. */
final class CalledFlows {
  private CalledFlows() {}

  /** The ids of the flows in a response; none if it is of another kind. */
  static Set<String> in(JsonNode response) {
    Set<String> ids = new TreeSet<>();
    for (JsonNode association : response.path("FlowAssociationSummaryList")) {
      String flow = association.path("FlowId").asText("");
      if (association.path("ResourceType").asText("").equals("VOICE_PHONE_NUMBER")) {
        ids.add(flow.substring(flow.lastIndexOf('/') + 1));
      }
    }
    return ids;
  }
}
