package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Optional;

/** A queue; see {@link dev.switchboard.annotations.Queue}. */
public record QueueModel(
    Declaration declaration,
    Sourced<String> name,
    Optional<Link> hours,
    Sourced<String> description,
    Optional<Sourced<Long>> maxContacts,
    Optional<Sourced<String>> outboundCallerName,
    Optional<Link> outboundCallerNumber,
    Optional<Link> outboundWhisper,
    List<Link> quickConnects)
    implements ResourceModel {

  public QueueModel {
    quickConnects = List.copyOf(quickConnects);
  }

  @Override
  public Resource kind() {
    return Resource.QUEUE;
  }
}
