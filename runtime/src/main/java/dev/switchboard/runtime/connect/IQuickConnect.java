package dev.switchboard.runtime.connect;

/** A quick connect. */
public interface IQuickConnect extends IConnectResource {
  /** The ARN. */
  default String getQuickConnectArn() {
    return getResourceArn();
  }
}
