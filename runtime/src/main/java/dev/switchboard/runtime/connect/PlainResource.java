package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.UserMistakeException;
import java.util.Optional;

/** Resources of the kinds that have no construct of their own, where they exist already. */
public final class PlainResource {
  private PlainResource() {}

  /**
   * One that exists already.
   *
   * @param place what says where it is, for messages
   * @param kind its kind
   * @param arn its ARN, or empty
   * @param resourceId its id in the instance, where there is no ARN
   * @param instance the instance
   */
  public static IConnectResource existing(
      String place, Resource kind, String arn, String resourceId, IInstance instance) {
    Optional<ResourceKind> known = kind(kind);
    if (!arn.isEmpty()) {
      // What Amazon Connect's ARNs don't name as a part of an instance is taken as it is.
      return known.isPresent() ? Imported.of(place, known.get(), arn, instance) : new Imported(arn);
    }
    if (resourceId.isEmpty() || known.isEmpty()) {
      throw new UserMistakeException(
          place
              + " gives no ARN"
              + (known.isEmpty() ? "" : " and no id")
              + "; set "
              + place
              + ".arn");
    }
    return Imported.ofId(known.get(), resourceId, instance);
  }

  private static Optional<ResourceKind> kind(Resource kind) {
    for (ResourceKind known : ResourceKind.values()) {
      if (known.name().equals(kind.name())) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
