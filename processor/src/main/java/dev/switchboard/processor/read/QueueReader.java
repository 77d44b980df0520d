package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.Optional;

/** Reads {@link dev.switchboard.annotations.Queue}. */
final class QueueReader implements ResourceReader {
  private static final long INSTANCE_QUOTA = -1;

  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    Optional<Written> caller = annotation.nested("outboundCaller");
    return new QueueModel(
        declaration,
        annotation.text("name"),
        annotation.writtenLink("hours"),
        annotation.text("description", ""),
        annotation.writtenNumber("maxContacts").filter(n -> n.value() != INSTANCE_QUOTA),
        caller.flatMap(c -> c.writtenText("name")).filter(n -> !n.value().isEmpty()),
        caller.flatMap(c -> c.writtenLink("number")),
        caller.flatMap(c -> c.writtenLink("whisper")),
        annotation.links("quickConnects"));
  }
}
