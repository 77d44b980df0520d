package dev.switchboard.runtime;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Ownership;
import java.util.Map;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.constructs.IConstruct;

/**
 * What an environment adopts existed before its stack, and outlives it: CloudFormation imports only
 * what has a deletion policy, and a stack that is deleted must not take along what it did not
 * create.
 */
final class Adoption {
  private Adoption() {}

  /** Gives the adopted resources of all stacks their deletion policies. */
  static void retain(ContactCenterApp center) {
    Environment environment = center.environment();
    environment
        .existingResources()
        .forEach(
            (kind, byId) ->
                byId.keySet().stream()
                    .filter(id -> isAdopted(environment, kind, id))
                    .forEach(id -> retain(center.stacks(), id)));
  }

  /** Whether a resource is adopted: nothing is created, so it need not wait for others. */
  static boolean isAdopted(Environment environment, String id) {
    return environment.existingResources().entrySet().stream()
        .anyMatch(
            kind -> kind.getValue().containsKey(id) && isAdopted(environment, kind.getKey(), id));
  }

  private static boolean isAdopted(Environment environment, Resource kind, String id) {
    return environment.ownership(kind, id).filter(Ownership.ADOPTED::equals).isPresent();
  }

  private static void retain(Map<String, Stack> stacks, String id) {
    for (Stack stack : stacks.values()) {
      IConstruct found = stack.getNode().tryFindChild(id);
      if (found instanceof CfnResource resource) {
        resource.applyRemovalPolicy(RemovalPolicy.RETAIN);
      }
    }
  }
}
