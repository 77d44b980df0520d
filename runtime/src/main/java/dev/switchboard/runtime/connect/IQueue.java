package dev.switchboard.runtime.connect;

/** A queue. */
public interface IQueue extends IConnectResource {
  /** The ARN. */
  default String getQueueArn() {
    return getResourceArn();
  }
}
