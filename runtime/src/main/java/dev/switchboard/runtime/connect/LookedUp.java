package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.iam.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.constructs.Construct;

/**
 * A resource that exists already, found by its name when the stack is deployed. The deployment
 * fails if there is none of that name, or more than one. It is looked up again only when its name
 * in the template changes.
 */
public class LookedUp extends CfnResource {
  private static final Map<Resource, Lookup> LOOKUPS = lookups();

  /**
   * How resources of a kind are found.
   *
   * @param action the only call that is made
   * @param segment the part of the ARN that names the kind
   */
  private record Lookup(String action, String segment) {}

  private LookedUp(
      Construct scope, String id, String serviceToken, Map<String, Object> properties) {
    super(
        scope,
        id,
        CfnResourceProps.builder()
            .type("Custom::SwitchboardResourceLookup")
            .properties(with(properties, "ServiceToken", serviceToken))
            .build());
    ConnectStack.pace(scope, id, this);
  }

  /** The kinds that can be found by name, apart from the instance itself. */
  public static Set<Resource> kinds() {
    return LOOKUPS.keySet();
  }

  /** An instance, by its alias. */
  public static LookedUp instance(Construct scope, String id, String alias) {
    return new LookedUp(
        scope,
        id,
        ConnectHandler.INSTANCE_LOOKUP.serviceToken(
            scope,
            // Which instances there are can't be restricted to some.
            Policy.allow(List.of("connect:ListInstances"), List.of("*"))),
        properties(Resource.INSTANCE, alias));
  }

  /**
   * A resource of an instance, by its name.
   *
   * @param scope where the look-up is added
   * @param id its construct id
   * @param kind the kind of resource
   * @param name its name in the instance; of a phone number the number in E.164 form
   * @param instance the instance
   * @param kinds all kinds that the stack looks up, which its function may list
   */
  public static LookedUp resource(
      Construct scope,
      String id,
      Resource kind,
      String name,
      IInstance instance,
      Set<Resource> kinds) {
    return new LookedUp(
        scope,
        id,
        ConnectHandler.RESOURCE_LOOKUP.serviceToken(scope, statement(instance, kinds)),
        with(properties(kind, name), "InstanceArn", instance.getInstanceArn()));
  }

  /** The ARN, which is known when the stack is deployed. */
  public String getArn() {
    return getAtt("Arn").toString();
  }

  private static Map<String, Object> properties(Resource kind, String name) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("Kind", kind.key());
    properties.put("Words", kind.words());
    properties.put("Name", name);
    return properties;
  }

  private static Map<String, Object> with(
      Map<String, Object> properties, String key, String value) {
    properties.put(key, value);
    return properties;
  }

  private static Map<String, Object> statement(IInstance instance, Set<Resource> kinds) {
    String arn = instance.getInstanceArn();
    List<String> actions = new ArrayList<>();
    List<String> resources = new ArrayList<>(List.of(arn));
    LOOKUPS.forEach(
        (kind, lookup) -> {
          if (kinds.contains(kind)) {
            actions.add("connect:" + lookup.action());
            resources.add(
                kind == Resource.PHONE_NUMBER
                    // A phone number's ARN does not name its instance.
                    ? String.join(
                        ":", "arn", Aws.PARTITION, "connect", Aws.REGION, Aws.ACCOUNT_ID, numbers())
                    : arn + "/" + lookup.segment() + "/*");
          }
        });
    return Policy.allow(actions, resources);
  }

  private static String numbers() {
    return ResourceKind.PHONE_NUMBER.segment() + "/*";
  }

  private static Map<Resource, Lookup> lookups() {
    Map<Resource, Lookup> all = new EnumMap<>(Resource.class);
    all.put(Resource.CONTACT_FLOW, lookup("ListContactFlows", ResourceKind.CONTACT_FLOW));
    all.put(Resource.FLOW_MODULE, lookup("ListContactFlowModules", ResourceKind.FLOW_MODULE));
    all.put(
        Resource.HOURS_OF_OPERATION,
        lookup("ListHoursOfOperations", ResourceKind.HOURS_OF_OPERATION));
    all.put(Resource.PHONE_NUMBER, lookup("ListPhoneNumbersV2", ResourceKind.PHONE_NUMBER));
    all.put(Resource.PROMPT, lookup("ListPrompts", ResourceKind.PROMPT));
    all.put(Resource.QUEUE, lookup("ListQueues", ResourceKind.QUEUE));
    all.put(Resource.QUICK_CONNECT, lookup("ListQuickConnects", ResourceKind.QUICK_CONNECT));
    all.put(Resource.ROUTING_PROFILE, lookup("ListRoutingProfiles", ResourceKind.ROUTING_PROFILE));
    all.put(Resource.VIEW, lookup("ListViews", ResourceKind.VIEW));
    all.put(Resource.AGENT_STATUS, lookup("ListAgentStatuses", ResourceKind.AGENT_STATUS));
    all.put(
        Resource.HIERARCHY_GROUP, lookup("ListUserHierarchyGroups", ResourceKind.HIERARCHY_GROUP));
    all.put(
        Resource.SECURITY_PROFILE, lookup("ListSecurityProfiles", ResourceKind.SECURITY_PROFILE));
    all.put(Resource.USER, lookup("ListUsers", ResourceKind.USER));
    return all;
  }

  private static Lookup lookup(String action, ResourceKind kind) {
    return new Lookup(action, kind.segment());
  }
}
