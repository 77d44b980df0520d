package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ViewModel;
import java.util.List;

/** A view that is created is shown by a flow. */
final class UnusedViewRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, ViewModel.class).stream()
        .filter(view -> !view.isAwsManaged())
        .map(
            view ->
                warning(
                    view.declaration().origin(),
                    view.words() + ": no flow shows it; show it or remove it"))
        .toList();
  }
}
