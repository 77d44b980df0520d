package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A flow has at most 250 actions and 256,000 characters. */
final class FlowSizeRule implements FlowRule {
  private static final int MOST_ACTIONS = 250;
  private static final int MOST_CHARACTERS = 256_000;

  /** A control character is written as a backslash, a letter and four digits. */
  private static final int LONGEST_ESCAPE = 6;

  /** Two quotes or brackets, or a colon and a comma. */
  private static final int QUOTES = 2;

  /** Longer numbers exist in no flow. */
  private static final int LONGEST_NUMBER = 100;

  @Override
  public List<FlowFinding> check(FlowSubject flow) {
    List<FlowFinding> findings = new ArrayList<>();
    int actions = flow.content().actions().size();
    if (actions > MOST_ACTIONS) {
      findings.add(
          error(
              "/Actions",
              flow.where()
                  + ": it has "
                  + actions
                  + " actions; move some to modules or other flows, until there are at most "
                  + MOST_ACTIONS));
    }
    int characters =
        atMost(flow.content().json()) > MOST_CHARACTERS
            ? FlowCodec.compact(flow.content()).length()
            : 0;
    if (characters > MOST_CHARACTERS) {
      findings.add(
          error(
              "",
              flow.where()
                  + ": it has "
                  + characters
                  + " characters; move parts to modules or other flows, until there are at most "
                  + MOST_CHARACTERS));
    }
    return findings;
  }

  /** A number of characters that the JSON can't exceed, found without writing it. */
  private static long atMost(JsonNode node) {
    if (node.isTextual()) {
      return (long) node.textValue().length() * LONGEST_ESCAPE + QUOTES;
    }
    long most = node.isContainerNode() ? QUOTES : LONGEST_NUMBER;
    for (JsonNode child : node) {
      most += atMost(child) + QUOTES;
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      most += (long) names.next().length() * LONGEST_ESCAPE + QUOTES;
    }
    return most;
  }
}
