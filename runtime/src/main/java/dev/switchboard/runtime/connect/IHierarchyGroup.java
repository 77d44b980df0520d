package dev.switchboard.runtime.connect;

/** A group of the agent hierarchy. */
public interface IHierarchyGroup extends IConnectResource {
  /** The ARN. */
  default String getHierarchyGroupArn() {
    return getResourceArn();
  }
}
