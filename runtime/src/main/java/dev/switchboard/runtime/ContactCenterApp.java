package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.runtime.connect.FlowTemplate;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.model.Declarations;
import dev.switchboard.runtime.regions.SecondRegion;
import dev.switchboard.runtime.security.Keys;
import dev.switchboard.runtime.values.DynamicValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Stack;
import software.constructs.Node;

/**
 * One contact center in one environment: the CDK app, what the environment says, and what the
 * compiler wrote.
 */
public final class ContactCenterApp {
  private static final String FOLDER = "META-INF/switchboard/";
  private static final Pattern VALUE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_.-]*)}");

  private final App app;
  private final Environment environment;
  private final ClassLoader classes;
  private final Map<String, Stack> stacks = new LinkedHashMap<>();
  private final Map<String, IPhoneNumber> phoneNumbers = new HashMap<>();
  private final Map<Class<?>, Object> parts = new HashMap<>();
  private final Map<String, ContactCenterApp> otherRegions = new TreeMap<>();
  private final List<String> artifacts = new ArrayList<>();
  private final ContactCenterApp home;
  private IInstance instance;
  private Optional<CfnResource> flowLogGroup = Optional.empty();
  private final Map<String, IConnectResource> named = new HashMap<>();

  /**
   * An app for one environment.
   *
   * @param app the CDK app
   * @param environment what the environment says
   * @param classes where the compiled contact center is
   */
  public ContactCenterApp(App app, Environment environment, ClassLoader classes) {
    this(app, environment, classes, null);
  }

  private ContactCenterApp(
      App app, Environment environment, ClassLoader classes, ContactCenterApp home) {
    this.app = app;
    this.environment = environment;
    this.classes = classes;
    this.home = home == null ? this : home;
  }

  /** The CDK app. */
  public App app() {
    return app;
  }

  /** What the environment says. */
  public Environment environment() {
    return environment;
  }

  /** The customer managed keys, by what they encrypt. */
  public Keys keys() {
    return part(Keys.class, Keys::new);
  }

  /**
   * A part of the contact center of which there is one in its region; made when first asked for.
   */
  public <T> T part(Class<T> type, Function<ContactCenterApp, T> maker) {
    Object part = parts.get(type);
    if (part == null) {
      part = maker.apply(this);
      parts.put(type, part);
    }
    return type.cast(part);
  }

  /**
   * The same contact center in another region. Its stacks have the same names there; what belongs
   * to one region, such as existing keys and subnets, it does not know.
   */
  public ContactCenterApp inRegion(String region) {
    if (region.equals(environment.region())) {
      return this;
    }
    return home.environment.region().equals(region)
        ? home
        : home.otherRegions.computeIfAbsent(
            region,
            r ->
                new ContactCenterApp(
                    app,
                    home.environment.inRegion(r, SecondRegion.existing(home, r)),
                    classes,
                    home));
  }

  /** Whether this is the contact center in the environment's own region. */
  public boolean isHome() {
    return home == this;
  }

  /** The name of the stack of a concern. */
  public String stackName(String concern) {
    return environment.prefix() + "-" + concern;
  }

  /** The stacks by name, in the order in which they were created. */
  public Map<String, Stack> stacks() {
    return Collections.unmodifiableMap(stacks);
  }

  /** What a stack is called in the cloud assembly, where stacks of all regions are. */
  String artifact(String concern) {
    return isHome() ? stackName(concern) : stackName(concern) + "-" + environment.region();
  }

  /** What the stacks of all regions are called in the cloud assembly. */
  List<String> artifacts() {
    return List.copyOf(artifacts);
  }

  void register(Stack stack, String concern) {
    stacks.put(stackName(concern), stack);
    home.artifacts.add(artifact(concern));
  }

  /**
   * Takes the stacks out of the assembly in which nothing is created, because everything that they
   * are for exists already: CloudFormation takes no empty template.
   */
  void removeEmptyStacks() {
    stacks
        .values()
        .removeIf(
            stack -> {
              if (stack instanceof ConnectStack created && created.isFilled()) {
                return false;
              }
              Node node = stack.getNode();
              return node.getChildren().isEmpty()
                  && app.getNode().tryRemoveChild(node.getId())
                  && home.artifacts.remove(node.getId());
            });
  }

  /**
   * Lets the stacks of a large contact center be deployed one after another, however many the CDK
   * deploys at a time: together they would ask more of Amazon Connect than it takes. They are
   * created in the order of their references, so no circle can arise.
   */
  void sequence() {
    if (stacks.keySet().stream().noneMatch(name -> isGenerated(name, "[0-9]+"))) {
      return;
    }
    Stack before = null;
    for (Map.Entry<String, Stack> stack : stacks.entrySet()) {
      if (isGenerated(stack.getKey(), "[0-9]*")) {
        if (before != null) {
          stack.getValue().addStackDependency(before);
        }
        before = stack.getValue();
      }
    }
  }

  private boolean isGenerated(String name, String number) {
    return name.matches(
        Pattern.quote(stackName("")) + "(Lambdas|Queues|Agents|Users|Flows|Contents)" + number);
  }

  void register(String id, IPhoneNumber number) {
    phoneNumbers.put(id, number);
  }

  IPhoneNumber phoneNumber(String queue, String id, IInstance instance) {
    if (phoneNumbers.containsKey(id)) {
      return phoneNumbers.get(id);
    }
    if (environment.existing(Resource.PHONE_NUMBER, id).isPresent()) {
      return existing().phoneNumber(id, instance);
    }
    throw new UserMistakeException(
        "queues."
            + queue
            + ".outboundCallerId.phoneNumber of environment \""
            + environment.name()
            + "\": no phone number is named \""
            + id
            + "\"; name a declared one, or give an ARN");
  }

  void register(Resource kind, String id, IConnectResource resource) {
    named.put(kind.key() + ":" + id, resource);
  }

  IConnectResource named(Resource kind, String id, String place, IInstance instance) {
    IConnectResource found = named.get(kind.key() + ":" + id);
    if (found != null) {
      return found;
    }
    if (environment.existing(kind, id).isPresent()) {
      return existing().of(kind, id, instance);
    }
    throw new UserMistakeException(
        place
            + " of environment \""
            + environment.name()
            + "\": no "
            + kind.words()
            + " has the logical id \""
            + id
            + "\"; name a declared one, or one of existingResources");
  }

  /** A text with its environment values. */
  public String text(String text) {
    return VALUE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(requiredValue(match.group(1), text)));
  }

  private String requiredValue(String name, String text) {
    return environment
        .value(name)
        .orElseThrow(
            () ->
                new UserMistakeException(
                    "\""
                        + text
                        + "\" reads ${"
                        + name
                        + "}, but environment \""
                        + environment.name()
                        + "\" has no value of that name; add it to \"values\""));
  }

  /** The content of a flow or module, by its path below {@code META-INF/switchboard}. */
  public FlowTemplate content(String path) {
    if (parts.get(DynamicValues.class) instanceof DynamicValues values) {
      String fetching =
          values
              .folder()
              .map(folder -> folder + path)
              .filter(other -> classes.getResource(FOLDER + other) != null)
              .orElse(path);
      FlowTemplate template = template(fetching);
      values.references(template.content()).forEach(template::with);
      return template;
    }
    return template(path);
  }

  private FlowTemplate template(String path) {
    return FlowTemplate.of(
        path,
        read(FOLDER + path),
        name -> environment.value(name).orElse(null),
        environment.security().contactLens());
  }

  /** What the compiled contact center declares. */
  public Declarations declarations() {
    return part(Declarations.class, center -> Declarations.on(classes));
  }

  /** The instance, if there is one: created here, or existing. */
  public Optional<IInstance> instance() {
    if (instance != null) {
      return Optional.of(instance);
    }
    return declarations().all(Resource.INSTANCE).stream()
        .findFirst()
        .map(found -> existing().instance(found.existing().orElse(found.id())));
  }

  void register(IInstance created, Optional<CfnResource> logGroup) {
    instance = created;
    flowLogGroup = logGroup;
  }

  /** A reference to the log group of the flows of an instance that is created here, if they log. */
  public Optional<String> flowLogGroup() {
    return flowLogGroup.map(CfnResource::getRef);
  }

  /** The values that change without a deployment, as the compiler wrote them down. */
  public DeclaredValues declaredValues() {
    return DeclaredValues.read(read(DeclaredValues.PATH));
  }

  /** The resources that exist already. */
  public ExistingResources existing() {
    return part(ExistingResources.class, ExistingResources::new);
  }

  /** A file that the class path holds, as a file on disk. */
  public Path file(String path) {
    URL url = classes.getResource(path);
    if (url == null) {
      throw new UserMistakeException("the class path has no file \"" + path + "\"");
    }
    try {
      if (url.getProtocol().equals("file")) {
        return Path.of(URI.create(url.toString()));
      }
      Path folder = Files.createTempDirectory("switchboard");
      folder.toFile().deleteOnExit();
      Path copy = folder.resolve(Path.of(path).getFileName());
      try (InputStream in = url.openStream()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      copy.toFile().deleteOnExit();
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The package of a Lambda function: the jar or folder that its declaration names, or else where
   * the class path has the handler.
   *
   * @param code a path relative to the project; empty if the declaration names none
   * @param handler the qualified binary name of the handler class
   */
  public Path code(String code, String handler) {
    if (!code.isEmpty()) {
      Path path = Path.of(code);
      if (!Files.exists(path)) {
        throw new UserMistakeException(
            "the code of Lambda function handler "
                + handler
                + " is not at \""
                + code
                + "\"; build it first, or correct @LambdaFunction(code)");
      }
      return path;
    }
    String name = handler.replace('.', '/') + ".class";
    URL url = classes.getResource(name);
    if (url == null) {
      throw new UserMistakeException(
          "the class path has no handler class " + handler + "; set @LambdaFunction(code)");
    }
    return root(url, name);
  }

  private static Path root(URL url, String name) {
    String location = url.toString();
    if (url.getProtocol().equals("jar")) {
      return Path.of(URI.create(location.substring("jar:".length(), location.indexOf("!/"))));
    }
    return Path.of(URI.create(location.substring(0, location.length() - name.length())));
  }

  private String read(String path) {
    try (InputStream in = classes.getResourceAsStream(path)) {
      if (in == null) {
        throw new UserMistakeException(
            "the class path has no \"" + path + "\"; compile the contact center first");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
