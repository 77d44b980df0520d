package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import software.constructs.Construct;

/** Finds what the environment's file names for a user by logical id. */
final class UserReferences {
  private final Construct scope;
  private final String user;
  private final IInstance instance;

  UserReferences(Construct scope, String user, IInstance instance) {
    this.scope = scope;
    this.user = user;
    this.instance = instance;
  }

  IRoutingProfile routingProfile(String id) {
    return (IRoutingProfile) find(Resource.ROUTING_PROFILE, id);
  }

  ISecurityProfile securityProfile(String id) {
    return (ISecurityProfile) find(Resource.SECURITY_PROFILE, id);
  }

  IHierarchyGroup hierarchyGroup(String id) {
    return (IHierarchyGroup) find(Resource.HIERARCHY_GROUP, id);
  }

  IPredefinedAttribute attribute(String id) {
    return (IPredefinedAttribute) find(Resource.PREDEFINED_ATTRIBUTE, id);
  }

  private IConnectResource find(Resource kind, String id) {
    return ConnectStack.named(scope, kind, id, "users." + user, instance);
  }
}
