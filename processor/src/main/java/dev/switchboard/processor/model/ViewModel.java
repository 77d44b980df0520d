package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;

/**
 * A view; see {@link dev.switchboard.annotations.View}.
 *
 * @param template the file of its template, or empty
 * @param awsManaged the view that AWS manages, or empty
 * @param actions the actions that its user may take
 */
public record ViewModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> template,
    Sourced<String> awsManaged,
    List<Sourced<String>> actions,
    Sourced<String> description)
    implements ResourceModel {
  public ViewModel {
    actions = List.copyOf(actions);
  }

  /** Whether AWS manages it, so that nothing is created. */
  public boolean isAwsManaged() {
    return !awsManaged.value().isEmpty();
  }

  /** Whether all its actions are declared here. */
  public boolean knowsActions() {
    return !actions.isEmpty() || !isAwsManaged() && !declaration.isExisting();
  }

  @Override
  public Resource kind() {
    return Resource.VIEW;
  }
}
