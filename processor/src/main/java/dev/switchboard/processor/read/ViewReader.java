package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.ViewModel;

/** Reads {@link dev.switchboard.annotations.View}. */
final class ViewReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new ViewModel(
        declaration,
        annotation.text("name"),
        annotation.text("template", ""),
        annotation.text("awsManaged", ""),
        annotation.texts("actions"),
        annotation.text("description", ""));
  }
}
