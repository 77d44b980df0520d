package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An instance has no more resources of a kind than its default quota. */
final class InstanceQuotaRule implements Rule {
  /** The defaults of new accounts; all but the last can be raised. */
  private static final Map<Resource, Integer> QUOTAS = quotas();

  private static Map<Resource, Integer> quotas() {
    Map<Resource, Integer> map = new LinkedHashMap<>();
    map.put(Resource.CONTACT_FLOW, 100);
    map.put(Resource.FLOW_MODULE, 200);
    map.put(Resource.QUEUE, 100);
    map.put(Resource.ROUTING_PROFILE, 500);
    map.put(Resource.HOURS_OF_OPERATION, 100);
    map.put(Resource.PROMPT, 500);
    map.put(Resource.QUICK_CONNECT, 100);
    map.put(Resource.PHONE_NUMBER, 10);
    map.put(Resource.LAMBDA_FUNCTION, 50);
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
          if (resources.size() > quota) {
            findings.add(
                warning(
                    resources.get(quota).declaration().origin(),
                    resources.get(quota).words()
                        + " is one of "
                        + resources.size()
                        + " of its kind; the quota is "
                        + quota
                        + " an instance unless AWS raised it, so have it raised before deploying"));
          }
        });
    return findings;
  }
}
