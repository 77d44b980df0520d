package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.QueueModel;
import java.util.List;

/** A queue that is created has hours of operation, which CloudFormation demands. */
final class QueueWithoutHoursRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(QueueModel.class).stream()
        .filter(queue -> !queue.declaration().isExisting() && queue.hours().isEmpty())
        .map(
            queue ->
                error(
                    queue.declaration().origin(),
                    queue.words()
                        + " has no hours of operation, which every queue needs; add hours = …"
                        + (hours(center).isEmpty()
                            ? ""
                            : "; " + Suggestion.listed(hours(center), "declared hours"))))
        .toList();
  }

  private static List<String> hours(ContactCenter center) {
    return center.all(HoursModel.class).stream().map(HoursModel::id).toList();
  }
}
