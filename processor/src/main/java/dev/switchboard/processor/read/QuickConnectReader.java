package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.QuickConnect}. */
final class QuickConnectReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new QuickConnectModel(
        declaration,
        annotation.text("name"),
        annotation.text("description", ""),
        annotation.writtenLink("queue"),
        annotation.writtenLink("user"),
        annotation.writtenText("userReference").filter(u -> !u.value().isEmpty()),
        annotation.writtenText("phoneNumber").filter(n -> !n.value().isEmpty()),
        annotation.writtenLink("flow"));
  }
}
