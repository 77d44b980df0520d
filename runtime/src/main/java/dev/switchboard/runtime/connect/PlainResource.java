package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.UserMistakeException;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Token;

/** Resources of the kinds that have no construct of their own, where they exist already. */
public final class PlainResource {
  /** Where the id stands in arn:…:instance/id. */
  private static final int OF_INSTANCE = 1;

  /** Where the id stands in arn:…:instance/id/kind/id. */
  private static final int OF_RESOURCE = 3;

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
      return named(
          kind,
          known.isPresent() ? Imported.of(place, known.get(), arn, instance) : new Imported(arn));
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
    return named(kind, Imported.ofId(known.get(), resourceId, instance));
  }

  private static IConnectResource named(Resource kind, IConnectResource resource) {
    return kind == Resource.TASK_TEMPLATE ? namedById(resource) : resource;
  }

  /** A resource that flow content names by its id, where others are named by their ARN. */
  public static IConnectResource namedById(IConnectResource resource) {
    return new IConnectResource() {
      @Override
      public String getResourceArn() {
        return resource.getResourceArn();
      }

      @Override
      public String getContentArn() {
        return id(resource);
      }
    };
  }

  /** The id of a resource: what stands behind the last slash of its ARN. */
  public static String id(IConnectResource resource) {
    String arn = resource.getResourceArn();
    if (!Token.isUnresolved(arn)) {
      return arn.substring(arn.lastIndexOf('/') + 1);
    }
    int part = resource instanceof IInstance ? OF_INSTANCE : OF_RESOURCE;
    // An output of another stack is no text that can be split; what is joined is.
    return Fn.select(part, Fn.split("/", Fn.join("/", List.of(arn, ""))));
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
