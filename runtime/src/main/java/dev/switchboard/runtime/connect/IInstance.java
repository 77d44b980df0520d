package dev.switchboard.runtime.connect;

/** An Amazon Connect instance. */
public interface IInstance extends IConnectResource {
  /** The ARN. */
  default String getInstanceArn() {
    return getResourceArn();
  }
}
