package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Ownership;
import dev.switchboard.runtime.connect.FlowTemplate;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.PhoneNumber;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/**
 * A stack of a contact center: named by the environment's prefix, guarded as the environment says.
 */
public abstract class ConnectStack extends Stack {
  private final ContactCenterApp center;
  private final Pace pace = new Pace();

  /**
   * A stack for one concern.
   *
   * @param center the app
   * @param concern what the stack's name ends with, such as {@code Queues}
   * @param description what it holds
   */
  protected ConnectStack(ContactCenterApp center, String concern, String description) {
    super(center.app(), center.artifact(concern), props(center, concern, description));
    this.center = center;
    center.register(this, concern);
  }

  private static StackProps props(ContactCenterApp center, String concern, String description) {
    Environment environment = center.environment();
    return StackProps.builder()
        .stackName(center.stackName(concern))
        .env(
            software.amazon.awscdk.Environment.builder()
                .account(environment.account())
                .region(environment.region())
                .build())
        .description(description)
        .terminationProtection(environment.deployment().enableTerminationProtection())
        .build();
  }

  /** The app. */
  protected ContactCenterApp center() {
    return center;
  }

  /** What the environment says. */
  protected Environment settings() {
    return center.environment();
  }

  /**
   * Whether this environment creates a declared resource, rather than referring to one that exists
   * already.
   */
  protected boolean owns(Resource kind, String id) {
    return center.environment().ownership(kind, id).orElse(Ownership.MANAGED) != Ownership.IMPORTED;
  }

  /** A text with its environment values, such as {@code ${brandName}}. */
  protected String text(String text) {
    return center.text(text);
  }

  /** The content of a flow or module, by its path below {@code META-INF/switchboard}. */
  protected FlowTemplate content(String path) {
    return center.content(path);
  }

  /** A file that the class path holds, such as a prompt's audio. */
  protected Path file(String path) {
    return center.file(path);
  }

  /**
   * Orders the creation of a resource behind that of earlier ones, if its scope is such a stack:
   * Amazon Connect's control plane takes two requests a second.
   */
  public static void pace(Construct scope, CfnResource resource) {
    if (scope instanceof ConnectStack stack) {
      stack.pace.add(resource);
    }
  }

  /** Lets the environment's file name a phone number by its logical id. */
  public static void register(Construct scope, String id, IPhoneNumber number) {
    if (scope instanceof ConnectStack stack) {
      stack.center.register(id, number);
    }
  }

  /**
   * The phone number that an environment's file names: by ARN, or by the logical id of a declared
   * one.
   *
   * @param scope the scope of the queue
   * @param queue the queue's logical id
   * @param number the ARN or logical id
   * @param instance the instance
   */
  public static IPhoneNumber phoneNumber(
      Construct scope, String queue, String number, IInstance instance) {
    if (number.startsWith("arn:")) {
      return PhoneNumber.fromPhoneNumberArn(
          "queues." + queue + ".outboundCallerId.phoneNumber", number, instance);
    }
    if (scope instanceof ConnectStack stack) {
      return stack.center.phoneNumber(queue, number, instance);
    }
    throw new UserMistakeException(
        "queue \"" + queue + "\": \"" + number + "\" is not the ARN of a phone number");
  }

  /** The app that a scope belongs to, if it is such a stack. */
  public static Optional<ContactCenterApp> centerOf(Construct scope) {
    return scope instanceof ConnectStack stack ? Optional.of(stack.center) : Optional.empty();
  }

  /** The tags that the environment puts on everything in a scope. */
  public static Map<String, String> tagsOf(Construct scope) {
    return scope instanceof ConnectStack stack ? stack.settings().tags() : Map.of();
  }
}
