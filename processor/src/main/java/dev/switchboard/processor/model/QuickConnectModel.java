package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.Optional;

/** A quick connect; see {@link dev.switchboard.annotations.QuickConnect}. */
public record QuickConnectModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> description,
    Optional<Link> queue,
    Optional<Link> user,
    Optional<Sourced<String>> userReference,
    Optional<Sourced<String>> phoneNumber,
    Optional<Link> flow)
    implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.QUICK_CONNECT;
  }
}
