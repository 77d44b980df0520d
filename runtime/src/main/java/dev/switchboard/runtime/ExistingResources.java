package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.ExistingResource;
import dev.switchboard.environment.ResourceKinds;
import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowModule;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.IContactFlow;
import dev.switchboard.runtime.connect.IFlowModule;
import dev.switchboard.runtime.connect.IHoursOfOperation;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.ILambdaFunction;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.IPrompt;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.IQuickConnect;
import dev.switchboard.runtime.connect.IRoutingProfile;
import dev.switchboard.runtime.connect.IView;
import dev.switchboard.runtime.connect.Instance;
import dev.switchboard.runtime.connect.LambdaFunction;
import dev.switchboard.runtime.connect.PhoneNumber;
import dev.switchboard.runtime.connect.Prompt;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.QuickConnect;
import dev.switchboard.runtime.connect.RoutingProfile;
import dev.switchboard.runtime.connect.View;

/**
 * The resources that exist already: nothing is created for them. Where they are, the environment
 * says, by ARN or by id; an ARN is checked for its kind and that it is of this region, account and
 * instance.
 */
public final class ExistingResources {
  private final Environment environment;

  ExistingResources(Environment environment) {
    this.environment = environment;
  }

  /** The instance. */
  public IInstance instance(String key) {
    ExistingResource found = find(Resource.INSTANCE, key);
    String region = environment.region();
    String account = environment.account();
    return found
        .arn()
        .map(arn -> Instance.fromInstanceArn(path(Resource.INSTANCE, key), arn, region, account))
        .orElseGet(
            () -> Instance.fromInstanceId(id(Resource.INSTANCE, key, found), region, account));
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

  /** A phone number; it has no id in an instance. */
  public IPhoneNumber phoneNumber(String key, IInstance instance) {
    return PhoneNumber.fromPhoneNumberArn(
        path(Resource.PHONE_NUMBER, key), arn(Resource.PHONE_NUMBER, key), instance);
  }

  /** A Lambda function. */
  public ILambdaFunction lambdaFunction(String key) {
    return LambdaFunction.fromLambdaFunctionArn(
        path(Resource.LAMBDA_FUNCTION, key), arn(Resource.LAMBDA_FUNCTION, key));
  }

  private <T> T one(Resource kind, String key, IInstance instance, ByArn<T> byArn, ById<T> byId) {
    ExistingResource found = find(kind, key);
    return found
        .arn()
        .map(arn -> byArn.of(path(kind, key), arn, instance))
        .orElseGet(() -> byId.of(instance, id(kind, key, found)));
  }

  private ExistingResource find(Resource kind, String key) {
    return environment
        .existing(kind, key)
        .orElseThrow(() -> missing(kind, key, "does not say where"));
  }

  private String arn(Resource kind, String key) {
    return find(kind, key).arn().orElseThrow(() -> missing(kind, key, "gives no ARN for it"));
  }

  private String id(Resource kind, String key, ExistingResource found) {
    return found
        .id()
        .orElseThrow(() -> missing(kind, key, "gives neither an ARN nor an id for it"));
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

  @FunctionalInterface
  private interface ByArn<T> {
    T of(String id, String arn, IInstance instance);
  }

  @FunctionalInterface
  private interface ById<T> {
    T of(IInstance instance, String resourceId);
  }
}
