package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import java.util.List;

/** A queue offers its agents at most 700 quick connects. */
final class QueueQuickConnectsRule implements Rule {
  /** AWS does not raise it. */
  private static final int MOST = 700;

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(QueueModel.class).stream()
        .filter(queue -> queue.quickConnects().size() > MOST)
        .map(
            queue ->
                error(
                    queue.quickConnects().get(MOST).origin(),
                    queue.words()
                        + ": "
                        + queue.quickConnects().size()
                        + " quick connects; Amazon Connect takes at most "
                        + MOST
                        + " for a queue, so drop some"))
        .toList();
  }
}
