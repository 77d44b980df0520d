package acme.rules;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.validate.Finding;
import dev.switchboard.processor.validate.Rule;
import java.util.List;

/**
 * Every queue carries the tag that Acme's reports are grouped by: an example of a rule that a team
 * adds.
 */
public final class QueueTagRule implements Rule {
  private static final String KEY = "Department";

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(QueueModel.class).stream()
        .filter(queue -> !queue.declaration().isExisting())
        .filter(
            queue ->
                queue.declaration().tags().stream().noneMatch(t -> t.key().value().equals(KEY)))
        .map(
            queue ->
                warning(
                    queue.declaration().origin(),
                    queue.words()
                        + " has no tag \""
                        + KEY
                        + "\"; add @Tag(key = \""
                        + KEY
                        + "\", value = …)"))
        .toList();
  }
}
