package dev.switchboard.runtime;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Ownership;
import dev.switchboard.runtime.connect.FlowTemplate;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.PhoneNumber;
import dev.switchboard.runtime.connect.PlainResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/**
 * A stack of a contact center: named by the environment's prefix, guarded as the environment says.
 */
public abstract class ConnectStack extends Stack {
  private final ContactCenterApp center;
  private final Pace pace = new Pace();
  private final Map<Object, String> texts = new HashMap<>();
  private boolean isFilled;

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

  /** A resource that this stack created, known to others by one of its attributes. */
  protected <R extends CfnResource> IConnectResource created(
      R resource, Function<R, String> identifier) {
    pace(this, resource);
    String value = identifier.apply(resource);
    return () -> value;
  }

  /**
   * A resource that this stack created and that outlives it, unless the environment gives its data
   * up.
   */
  protected <R extends CfnResource> IConnectResource retained(
      R resource, Function<R, String> identifier) {
    if (settings().deployment().retainData()) {
      resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
    return created(resource, identifier);
  }

  /** A resource that flow content names by its id, where others are named by their ARN. */
  protected static IConnectResource namedById(IConnectResource resource) {
    return PlainResource.namedById(resource);
  }

  /** The id of a resource: what stands behind the last slash of its ARN. */
  protected static String resourceId(IConnectResource resource) {
    return PlainResource.id(resource);
  }

  /** A resource with properties beside those that its construct asks for. */
  @SafeVarargs
  protected static <R extends CfnResource> R with(R resource, Consumer<R>... settings) {
    for (Consumer<R> setting : settings) {
      setting.accept(resource);
    }
    return resource;
  }

  /** A map in the order in which its keys and values are given. */
  protected static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** A map of texts in the order in which its keys and values are given. */
  protected static Map<String, String> texts(String... keysAndValues) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      texts.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return texts;
  }

  /** The text of a file. */
  protected static String textOf(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** The bytes of a file in base 64. */
  protected static String base64Of(Path file) {
    return Base64.getEncoder().encodeToString(bytes(file));
  }

  /** The object that a file of JSON holds. */
  protected static Map<String, Object> jsonOf(Path file) {
    try {
      return new ObjectMapper()
          .readValue(bytes(file), new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (IOException e) {
      throw new UserMistakeException(
          file.getFileName() + " holds no JSON object: " + e.getMessage());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.getFileName() + " can't be read", e);
    }
  }

  /**
   * Orders the creation of a resource behind that of earlier ones, if its scope is such a stack:
   * Amazon Connect's control plane takes two requests a second.
   */
  public static void pace(Construct scope, CfnResource resource) {
    if (scope instanceof ConnectStack) {
      pace(scope, resource.getNode().getId(), resource);
    }
  }

  /** The same for a resource whose id is at hand, which saves asking the CDK for it. */
  public static void pace(Construct scope, String id, CfnResource resource) {
    if (scope instanceof ConnectStack stack) {
      stack.isFilled = true;
      if (!Adoption.isAdopted(stack.settings(), id)) {
        stack.pace.add(id, resource);
      }
    }
  }

  /** Whether it surely holds a resource; if not, only the CDK knows. */
  boolean isFilled() {
    return isFilled;
  }

  /**
   * A text that a stack has once, such as the ARN of a function that many of its resources need.
   * Looking for it in the CDK's tree each time would take several calls into its process.
   *
   * @param scope the stack, or a scope of the user's own, for which nothing is kept
   * @param key what the text is of
   * @param text finds or makes it
   */
  public static String once(Construct scope, Object key, Supplier<String> text) {
    if (scope instanceof ConnectStack stack) {
      String known = stack.texts.get(key);
      if (known == null) {
        known = text.get();
        stack.texts.put(key, known);
      }
      return known;
    }
    return text.get();
  }

  /** Lets other stacks find the instance, and the group that its flows log to, if they do. */
  public static void register(
      Construct scope, IInstance instance, Optional<CfnResource> flowLogGroup) {
    if (scope instanceof ConnectStack stack) {
      stack.center.register(instance, flowLogGroup);
    }
  }

  /** Lets the environment's file name a phone number by its logical id. */
  public static void register(Construct scope, String id, IPhoneNumber number) {
    if (scope instanceof ConnectStack stack) {
      stack.center.register(id, number);
    }
  }

  /** Lets the environment's file name a resource by its logical id. */
  public static void register(
      Construct scope, Resource kind, String id, IConnectResource resource) {
    if (scope instanceof ConnectStack stack) {
      stack.center.register(kind, id, resource);
    }
  }

  /**
   * The resource that an environment's file names by logical id.
   *
   * @param scope the scope of what refers to it
   * @param kind its kind
   * @param id its logical id
   * @param place where the file names it, such as {@code users.Ann}
   * @param instance the instance
   */
  public static IConnectResource named(
      Construct scope, Resource kind, String id, String place, IInstance instance) {
    return centerOf(scope)
        .orElseThrow(() -> new UserMistakeException(place + ": only stacks find what is named"))
        .named(kind, id, place, instance);
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
