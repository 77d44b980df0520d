package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** SSML is well-formed XML inside {@code <speak>}; otherwise the prompt fails when a contact hears it. */
final class MalformedSsmlRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return SpokenText.of(action).stream()
        .filter(t -> t.isSsml() && !References.isReference(t.text()) && !References.hasPlaceholder(t.text()))
        .flatMap(
            t ->
                Ssml.read(t.text())
                    .fault()
                    .map(
                        fault ->
                            error(
                                t.pointer(),
                                flow.where(action)
                                    + ": "
                                    + flow.words().parameter(action.identifier(), t.path())
                                    + " is no well-formed SSML: "
                                    + fault
                                    + "; close every tag, and write &amp; for & and &lt; for <"))
                    .stream())
        .toList();
  }
}
