package dev.switchboard.runtime.connect;

/** A flow module. */
public interface IFlowModule extends IConnectResource {
  /** The ARN. */
  default String getFlowModuleArn() {
    return getResourceArn();
  }
}
