package dev.switchboard.runtime.connect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an Amazon Connect ARN.
 *
 * @param partition the partition, such as {@code aws}
 * @param region the region
 * @param account the account's twelve digits
 * @param instanceId the instance's id; empty for a phone number, which belongs to no instance by
 *     its ARN
 * @param kind the kind of resource
 * @param resourceId the resource's id; of an instance the instance's
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonconnect.html">Resource
 *     types defined by Amazon Connect</a>
 */
public record ConnectArn(
    String partition,
    String region,
    String account,
    String instanceId,
    ResourceKind kind,
    String resourceId) {
  private static final Pattern ARN =
      Pattern.compile("arn:(aws[-a-z0-9]*):connect:([-a-z0-9]+):([0-9]{12}):(.+)");
  private static final Pattern OF_INSTANCE =
      Pattern.compile("instance/([-a-zA-Z0-9]+)(?:/([a-z-]+)/([-a-zA-Z0-9:$_]+))?");
  private static final Pattern NUMBER = Pattern.compile("phone-number/([-a-zA-Z0-9]+)");

  /** Whether a text is a token, whose value is known only to CloudFormation. */
  static boolean isToken(String text) {
    return text.contains("${Token[");
  }

  /**
   * The parts of an ARN of a kind.
   *
   * @throws IllegalArgumentException if the text is no ARN, or one of another kind
   */
  public static ConnectArn parse(ResourceKind kind, String text) {
    Matcher arn = ARN.matcher(text);
    if (!arn.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not an Amazon Connect ARN; expected " + example(kind));
    }
    Matcher number = NUMBER.matcher(arn.group(4));
    if (number.matches()) {
      return new ConnectArn(
              arn.group(1),
              arn.group(2),
              arn.group(3),
              "",
              ResourceKind.PHONE_NUMBER,
              number.group(1))
          .require(kind, text);
    }
    Matcher resource = OF_INSTANCE.matcher(arn.group(4));
    if (!resource.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no resource of Amazon Connect; expected " + example(kind));
    }
    String instanceId = resource.group(1);
    ResourceKind found = kind(resource.group(2), text, kind);
    return new ConnectArn(
            arn.group(1),
            arn.group(2),
            arn.group(3),
            instanceId,
            found,
            found == ResourceKind.INSTANCE ? instanceId : resource.group(3))
        .require(kind, text);
  }

  private static ResourceKind kind(String segment, String text, ResourceKind expected) {
    if (segment == null) {
      return ResourceKind.INSTANCE;
    }
    for (ResourceKind kind : ResourceKind.values()) {
      if (kind.segment().equals(segment)
          && kind != ResourceKind.INSTANCE
          && kind != ResourceKind.PHONE_NUMBER) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + text
            + "\" is the ARN of another kind ("
            + segment
            + "), not of a "
            + expected.words());
  }

  private ConnectArn require(ResourceKind expected, String text) {
    if (kind != expected) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is the ARN of a " + kind.words() + ", not of a " + expected.words());
    }
    return this;
  }

  /**
   * Checks that the resource lives where it is referred to.
   *
   * @throws IllegalArgumentException naming the part that differs
   */
  ConnectArn requirePlace(String expectedPartition, String expectedRegion, String expectedAccount) {
    same("partition", partition, expectedPartition);
    same("region", region, expectedRegion);
    same("account", account, expectedAccount);
    return this;
  }

  /**
   * Checks that the resource belongs to an instance.
   *
   * @throws IllegalArgumentException if it belongs to another
   */
  ConnectArn requireInstance(ConnectArn instance) {
    requirePlace(instance.partition, instance.region, instance.account);
    if (kind != ResourceKind.PHONE_NUMBER) {
      same("instance", instanceId, instance.instanceId);
    }
    return this;
  }

  private void same(String part, String actual, String expected) {
    if (!expected.isEmpty() && !actual.equals(expected)) {
      throw new IllegalArgumentException(
          "\"" + this + "\" is of " + part + " " + actual + ", but the stack is of " + expected);
    }
  }

  /** The partition that a region belongs to. */
  public static String partitionOf(String region) {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }

  private static String example(ResourceKind kind) {
    return new ConnectArn(
            "aws", "us-east-1", "111122223333", "<instance id>", kind, "<" + kind.words() + " id>")
        .toString();
  }

  @Override
  public String toString() {
    String start = "arn:" + partition + ":connect:" + region + ":" + account + ":";
    return switch (kind) {
      case INSTANCE -> start + "instance/" + instanceId;
      case PHONE_NUMBER -> start + "phone-number/" + resourceId;
      default -> start + "instance/" + instanceId + "/" + kind.segment() + "/" + resourceId;
    };
  }
}
