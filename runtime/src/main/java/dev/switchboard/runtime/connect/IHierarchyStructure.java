package dev.switchboard.runtime.connect;

/** The levels of the agent hierarchy. */
public interface IHierarchyStructure extends IConnectResource {
  /** The ARN. */
  default String getHierarchyStructureArn() {
    return getResourceArn();
  }
}
