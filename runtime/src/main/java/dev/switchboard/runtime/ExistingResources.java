package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.ResourceKinds;
import dev.switchboard.runtime.connect.AgentStatus;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowModule;
import dev.switchboard.runtime.connect.HierarchyGroup;
import dev.switchboard.runtime.connect.HierarchyStructure;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.IAgentStatus;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IFlowModule;
import dev.switchboard.runtime.connect.IHierarchyGroup;
import dev.switchboard.runtime.connect.IHierarchyStructure;
import dev.switchboard.runtime.connect.IHoursOfOperation;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.ILambdaFunction;
import dev.switchboard.runtime.connect.ILexBot;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.IPredefinedAttribute;
import dev.switchboard.runtime.connect.IPrompt;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.IQuickConnect;
import dev.switchboard.runtime.connect.IRoutingProfile;
import dev.switchboard.runtime.connect.ISecurityProfile;
import dev.switchboard.runtime.connect.IStorage;
import dev.switchboard.runtime.connect.IUser;
import dev.switchboard.runtime.connect.IView;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.LambdaFunction;
import dev.switchboard.runtime.connect.LexBot;
import dev.switchboard.runtime.connect.LookedUp;
import dev.switchboard.runtime.connect.PhoneNumber;
import dev.switchboard.runtime.connect.PlainResource;
import dev.switchboard.runtime.connect.PredefinedAttribute;
import dev.switchboard.runtime.connect.Prompt;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.QuickConnect;
import dev.switchboard.runtime.connect.RoutingProfile;
import dev.switchboard.runtime.connect.SecurityProfile;
import dev.switchboard.runtime.connect.Storage;
import dev.switchboard.runtime.connect.User;
import dev.switchboard.runtime.connect.View;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The resources that exist already: nothing is created for them. Where they are, the environment
 * says, by ARN, by id, or by the name that is looked up when the stacks are deployed; an ARN is
 * checked for its kind and that it is of this region, account and instance.
 */
public final class ExistingResources {
  private final ContactCenterApp center;
  private final Environment environment;
  private final Map<String, LookedUp> lookedUp = new HashMap<>();
  private ConnectStack lookups;

  ExistingResources(ContactCenterApp center) {
    this.center = center;
    this.environment = center.environment();
  }

  /** The instance. */
  public IInstance instance(String key) {
    ExistingResource found = find(Resource.INSTANCE, key);
    String region = environment.region();
    String account = environment.account();
    if (found.arn().isEmpty() && found.id().isPresent()) {
      return Instance.fromInstanceId(found.id().get(), region, account);
    }
    return Instance.fromInstanceArn(
        path(Resource.INSTANCE, key),
        found.arn().orElseGet(() -> lookUpInstance(key, found)),
        region,
        account);
  }

  /** Hours of operation. */
  public IHoursOfOperation hoursOfOperation(String key, IInstance instance) {
    return one(
        Resource.HOURS_OF_OPERATION,
        key,
        instance,
        HoursOfOperation::fromHoursOfOperationArn,
        HoursOfOperation::fromHoursOfOperationAttributes);
  }

  /** A queue. */
  public IQueue queue(String key, IInstance instance) {
    return one(Resource.QUEUE, key, instance, Queue::fromQueueArn, Queue::fromQueueAttributes);
  }

  /** A routing profile. */
  public IRoutingProfile routingProfile(String key, IInstance instance) {
    return one(
        Resource.ROUTING_PROFILE,
        key,
        instance,
        RoutingProfile::fromRoutingProfileArn,
        RoutingProfile::fromRoutingProfileAttributes);
  }

  /** A flow. */
  public IContactFlow contactFlow(String key, IInstance instance) {
    return one(
        Resource.CONTACT_FLOW,
        key,
        instance,
        ContactFlow::fromContactFlowArn,
        ContactFlow::fromContactFlowAttributes);
  }

  /** A flow module. */
  public IFlowModule flowModule(String key, IInstance instance) {
    return one(
        Resource.FLOW_MODULE,
        key,
        instance,
        FlowModule::fromFlowModuleArn,
        FlowModule::fromFlowModuleAttributes);
  }

  /** A prompt. */
  public IPrompt prompt(String key, IInstance instance) {
    return one(Resource.PROMPT, key, instance, Prompt::fromPromptArn, Prompt::fromPromptAttributes);
  }

  /** A view. */
  public IView view(String key, IInstance instance) {
    return one(Resource.VIEW, key, instance, View::fromViewArn, View::fromViewAttributes);
  }

  /** A quick connect. */
  public IQuickConnect quickConnect(String key, IInstance instance) {
    return one(
        Resource.QUICK_CONNECT,
        key,
        instance,
        QuickConnect::fromQuickConnectArn,
        QuickConnect::fromQuickConnectAttributes);
  }

  /** A security profile. */
  public ISecurityProfile securityProfile(String key, IInstance instance) {
    return one(
        Resource.SECURITY_PROFILE,
        key,
        instance,
        SecurityProfile::fromSecurityProfileArn,
        SecurityProfile::fromSecurityProfileAttributes);
  }

  /** A group of the agent hierarchy. */
  public IHierarchyGroup hierarchyGroup(String key, IInstance instance) {
    return one(
        Resource.HIERARCHY_GROUP,
        key,
        instance,
        HierarchyGroup::fromHierarchyGroupArn,
        HierarchyGroup::fromHierarchyGroupAttributes);
  }

  /** An agent status. */
  public IAgentStatus agentStatus(String key, IInstance instance) {
    return one(
        Resource.AGENT_STATUS,
        key,
        instance,
        AgentStatus::fromAgentStatusArn,
        AgentStatus::fromAgentStatusAttributes);
  }

  /** A user. */
  public IUser user(String key, IInstance instance) {
    return one(Resource.USER, key, instance, User::fromUserArn, User::fromUserAttributes);
  }

  /** The levels of the agent hierarchy; an instance has one structure. */
  public IHierarchyStructure hierarchyStructure(String key, IInstance instance) {
    return HierarchyStructure.ofInstance(instance);
  }

  /** A predefined attribute; its name is all that there is of it. */
  public IPredefinedAttribute predefinedAttribute(String key) {
    ExistingResource found = find(Resource.PREDEFINED_ATTRIBUTE, key);
    return PredefinedAttribute.fromPredefinedAttributeName(
        found.id().orElseGet(() -> name(Resource.PREDEFINED_ATTRIBUTE, key, found)));
  }

  /** The alias of a Lex bot. */
  public ILexBot lexBot(String key) {
    return LexBot.fromAliasArn(arn(Resource.LEX_BOT, key));
  }

  /** A bucket or stream. */
  public IStorage storage(String key) {
    return Storage.fromStorageArn(arn(Resource.STORAGE, key));
  }

  /** What users of the environment's file name. */
  IConnectResource of(Resource kind, String key, IInstance instance) {
    return switch (kind) {
      case ROUTING_PROFILE -> routingProfile(key, instance);
      case SECURITY_PROFILE -> securityProfile(key, instance);
      case HIERARCHY_GROUP -> hierarchyGroup(key, instance);
      case PREDEFINED_ATTRIBUTE -> predefinedAttribute(key);
      default -> throw new IllegalArgumentException("nothing names a " + kind.words());
    };
  }

  /** A phone number; its ARN does not name an instance. */
  public IPhoneNumber phoneNumber(String key, IInstance instance) {
    ExistingResource found = find(Resource.PHONE_NUMBER, key);
    return PhoneNumber.fromPhoneNumberArn(
        path(Resource.PHONE_NUMBER, key),
        found
            .arn()
            .or(() -> found.id().map(id -> arn("connect", "phone-number/" + id)))
            .orElseGet(() -> lookUp(Resource.PHONE_NUMBER, key, found, instance)),
        instance);
  }

  /** A Lambda function; its name says its ARN. */
  public ILambdaFunction lambdaFunction(String key) {
    ExistingResource found = find(Resource.LAMBDA_FUNCTION, key);
    return LambdaFunction.fromLambdaFunctionArn(
        path(Resource.LAMBDA_FUNCTION, key),
        found
            .arn()
            .orElseGet(
                () -> arn("lambda", "function:" + name(Resource.LAMBDA_FUNCTION, key, found))));
  }

  /** The ARN of what has no id in an instance, and that nothing finds by its name. */
  private String arn(Resource kind, String key) {
    return find(kind, key).arn().orElseThrow(() -> missing(kind, key, "gives no ARN for it"));
  }

  private String arn(String service, String resource) {
    return String.join(
        ":",
        "arn",
        ConnectArn.partitionOf(environment.region()),
        service,
        environment.region(),
        environment.account(),
        resource);
  }

  /** A resource of a kind that has no type of its own; nothing of it is known but its ARN or id. */
  public IConnectResource resource(Resource kind, String key, IInstance instance) {
    ExistingResource found = find(kind, key);
    return PlainResource.existing(
        path(kind, key), kind, found.arn().orElse(""), found.id().orElse(""), instance);
  }

  private <T> T one(Resource kind, String key, IInstance instance, ByArn<T> byArn, ById<T> byId) {
    ExistingResource found = find(kind, key);
    if (found.arn().isEmpty() && found.id().isPresent()) {
      return byId.of(instance, found.id().get());
    }
    return byArn.of(
        path(kind, key), found.arn().orElseGet(() -> lookUp(kind, key, found, instance)), instance);
  }

  private String lookUpInstance(String key, ExistingResource found) {
    String alias = name(Resource.INSTANCE, key, found);
    return lookUp(Resource.INSTANCE, key, id -> LookedUp.instance(lookups(), id, alias));
  }

  private String lookUp(Resource kind, String key, ExistingResource found, IInstance instance) {
    String name = name(kind, key, found);
    return lookUp(
        kind, key, id -> LookedUp.resource(lookups(), id, kind, name, instance, kindsByName()));
  }

  /** Once for all stacks that refer to the resource. */
  private String lookUp(Resource kind, String key, Function<String, LookedUp> lookup) {
    return lookedUp.computeIfAbsent(kind.annotation() + key, lookup).getArn();
  }

  /** A stack of their own, which all others can wait for. */
  private ConnectStack lookups() {
    if (lookups == null) {
      lookups = new LookupsStack(center);
    }
    return lookups;
  }

  /** The kinds of which the environment gives some resource by its name alone. */
  private Set<Resource> kindsByName() {
    return LookedUp.kinds().stream()
        .filter(
            kind ->
                environment.existingResources().getOrDefault(kind, Map.of()).values().stream()
                    .anyMatch(one -> one.arn().isEmpty() && one.id().isEmpty()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Resource.class)));
  }

  private ExistingResource find(Resource kind, String key) {
    return environment
        .existing(kind, key)
        .orElseThrow(() -> missing(kind, key, "does not say where"));
  }

  private String name(Resource kind, String key, ExistingResource found) {
    return found
        .name()
        .orElseThrow(() -> missing(kind, key, "gives neither an ARN nor a name for it"));
  }

  private UserMistakeException missing(Resource kind, String key, String what) {
    return new UserMistakeException(
        kind.words()
            + " \""
            + key
            + "\" exists already, but environment \""
            + environment.name()
            + "\" "
            + what
            + "; set "
            + path(kind, key)
            + ".arn");
  }

  private static String path(Resource kind, String key) {
    return "existingResources." + ResourceKinds.plural(kind) + "." + key;
  }

  private static final class LookupsStack extends ConnectStack {
    LookupsStack(ContactCenterApp center) {
      super(center, "Existing", "Finds existing resources of the contact center by their names");
    }
  }

  @FunctionalInterface
  private interface ByArn<T> {
    T of(String id, String arn, IInstance instance);
  }

  @FunctionalInterface
  private interface ById<T> {
    T of(IInstance instance, String resourceId);
  }
}
