package dev.switchboard.runtime.connect;

/** A phone number. */
public interface IPhoneNumber extends IConnectResource {
  /** The ARN. */
  default String getPhoneNumberArn() {
    return getResourceArn();
  }
}
