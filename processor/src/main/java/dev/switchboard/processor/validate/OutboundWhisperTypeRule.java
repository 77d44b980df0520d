package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import java.util.ArrayList;
import java.util.List;

/** The whisper of an outbound caller is an outbound whisper flow. */
final class OutboundWhisperTypeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (QueueModel queue : center.all(QueueModel.class)) {
      queue
          .outboundWhisper()
          .flatMap(link -> FlowTypes.of(center, link))
          .filter(type -> type != FlowType.OUTBOUND_WHISPER)
          .ifPresent(
              type ->
                  findings.add(
                      error(
                          queue.outboundWhisper().orElseThrow().origin(),
                          queue.words()
                              + ": whisper "
                              + queue.outboundWhisper().orElseThrow().simpleName()
                              + " is of type "
                              + type
                              + "; use a flow of type OUTBOUND_WHISPER")));
    }
    return findings;
  }
}
