package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import java.util.List;

/** The name of an outbound caller has at most 255 characters. */
final class OutboundCallerNameLengthRule implements Rule {
  private static final int LONGEST = 255;

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(QueueModel.class).stream()
        .filter(
            queue ->
                queue.outboundCallerName().filter(n -> n.value().length() > LONGEST).isPresent())
        .map(
            queue ->
                error(
                    queue.outboundCallerName().orElseThrow().origin(),
                    queue.words()
                        + ": name of the outbound caller has "
                        + queue.outboundCallerName().orElseThrow().value().length()
                        + " characters; use at most "
                        + LONGEST))
        .toList();
  }
}
