package dev.switchboard.runtime.connect;

/** A user. */
public interface IUser extends IConnectResource {
  /** The ARN. */
  default String getUserArn() {
    return getResourceArn();
  }
}
