package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QuickConnectModel;
import java.util.List;

/** A quick connect that is created is shown by a queue. */
final class UnusedQuickConnectRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, QuickConnectModel.class).stream()
        .map(
            r ->
                warning(
                    r.declaration().origin(),
                    r.words()
                        + ": no queue shows it to agents; add it to the quickConnects of a queue or"
                        + " remove it"))
        .toList();
  }
}
