package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import java.util.List;

/** The limit of a queue is not negative. */
final class MaxContactsRangeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(QueueModel.class).stream()
        .filter(queue -> queue.maxContacts().filter(n -> n.value() < 0).isPresent())
        .map(
            queue ->
                error(
                    queue.maxContacts().orElseThrow().origin(),
                    queue.words()
                        + ": maxContacts is "
                        + queue.maxContacts().orElseThrow().value()
                        + "; use 0 or more, or leave it out for the instance's quota"))
        .toList();
  }
}
