package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import java.util.List;

/** Hours of operation that are created are used by a queue or a flow. */
final class UnusedHoursRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, HoursModel.class).stream()
        .map(
            r ->
                warning(
                    r.declaration().origin(),
                    r.words() + ": no queue and no flow refers to it; use it or remove it"))
        .toList();
  }
}
