package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PromptModel;
import java.util.List;

/** A prompt that is created is played by a flow. */
final class UnusedPromptRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, PromptModel.class).stream()
        .map(
            r ->
                warning(
                    r.declaration().origin(),
                    r.words() + ": no flow plays it; play it or remove it"))
        .toList();
  }
}
