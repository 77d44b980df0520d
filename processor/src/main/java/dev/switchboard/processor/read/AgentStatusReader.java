package dev.switchboard.processor.read;

import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.AgentStatus}. */
final class AgentStatusReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new AgentStatusModel(
        declaration,
        annotation.text("name"),
        annotation.text("description", ""),
        annotation.flag("enabled", true),
        annotation.writtenNumber("displayOrder"),
        annotation.flag("resetDisplayOrder", false));
  }
}
