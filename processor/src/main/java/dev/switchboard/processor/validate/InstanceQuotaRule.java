package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Quota;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An instance has no more resources of a kind than its quota: that of the environment's file, else
 * that of a new account.
 */
final class InstanceQuotaRule implements Rule {
  private static final Map<Resource, Quota> QUOTAS = quotas();

  /** What AWS does not raise. */
  private static final Map<Resource, Integer> FIXED =
      new EnumMap<>(Map.of(Resource.AGENT_STATUS, 50, Resource.TASK_TEMPLATE, 50));

  private static Map<Resource, Quota> quotas() {
    Map<Resource, Quota> map = new LinkedHashMap<>();
    map.put(Resource.CONTACT_FLOW, Quota.FLOWS);
    map.put(Resource.FLOW_MODULE, Quota.MODULES);
    map.put(Resource.QUEUE, Quota.QUEUES);
    map.put(Resource.ROUTING_PROFILE, Quota.ROUTING_PROFILES);
    map.put(Resource.HOURS_OF_OPERATION, Quota.HOURS_OF_OPERATION);
    map.put(Resource.PROMPT, Quota.PROMPTS);
    map.put(Resource.QUICK_CONNECT, Quota.QUICK_CONNECTS);
    map.put(Resource.PHONE_NUMBER, Quota.PHONE_NUMBERS);
    map.put(Resource.LAMBDA_FUNCTION, Quota.LAMBDA_FUNCTIONS);
    map.put(Resource.LEX_BOT, Quota.LEX_BOT_ALIASES);
    map.put(Resource.DATA_TABLE, Quota.DATA_TABLES);
    map.put(Resource.EMAIL_ADDRESS, Quota.EMAIL_ADDRESSES);
    map.put(Resource.SECURITY_PROFILE, Quota.SECURITY_PROFILES);
    map.put(Resource.HIERARCHY_GROUP, Quota.HIERARCHY_GROUPS);
    map.put(Resource.PREDEFINED_ATTRIBUTE, Quota.PREDEFINED_ATTRIBUTES);
    return map;
  }

  @Override
  public List<Finding> check(ContactCenter center) {
    Map<Resource, List<ResourceModel>> byKind =
        center.resources().stream().collect(Collectors.groupingBy(ResourceModel::kind));
    List<Finding> findings = new ArrayList<>();
    QUOTAS.forEach(
        (kind, quota) -> {
          List<ResourceModel> resources = byKind.getOrDefault(kind, List.of());
          Excess.of(center, quota, resources.size())
              .ifPresent(excess -> findings.add(finding(resources, excess)));
        });
    FIXED.forEach(
        (kind, most) -> {
          List<ResourceModel> resources = byKind.getOrDefault(kind, List.of());
          if (resources.size() > most) {
            String words = "an instance has at most " + most + ", which AWS does not raise";
            findings.add(finding(resources, new Excess(most, true, words + "; drop some")));
          }
        });
    users(center, byKind.getOrDefault(Resource.USER, List.of())).ifPresent(findings::add);
    return findings;
  }

  /** An environment may have users of its own. */
  private Optional<Finding> users(ContactCenter center, List<ResourceModel> declared) {
    Set<String> ids = declared.stream().map(ResourceModel::id).collect(Collectors.toSet());
    return Excess.of(
            center,
            Quota.USERS,
            ids.size(),
            environment ->
                ids.size()
                    + (int) environment.users().stream().filter(id -> !ids.contains(id)).count())
        .map(excess -> finding(declared, excess));
  }

  private Finding finding(List<ResourceModel> resources, Excess excess) {
    if (resources.size() <= excess.most()) {
      return new Finding(
          id(),
          excess.stated() ? Severity.ERROR : Severity.WARNING,
          "the users of the environments are too many: " + excess.words(),
          null);
    }
    ResourceModel first = resources.get(excess.most());
    Origin origin = first.declaration().origin();
    String message =
        first.words() + " is one of " + resources.size() + " of its kind; " + excess.words();
    return excess.stated() ? error(origin, message) : warning(origin, message);
  }
}
