package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.List;

/** A flow has at most 250 actions and 256,000 characters. */
final class FlowSizeRule implements FlowRule {
  private static final int MOST_ACTIONS = 250;
  private static final int MOST_CHARACTERS = 256_000;

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
    int characters = FlowCodec.compact(flow.content()).length();
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
}
