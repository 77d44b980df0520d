package dev.switchboard.runtime.connect;

/** A flow. */
public interface IContactFlow extends IConnectResource {
  /** The ARN. */
  default String getContactFlowArn() {
    return getResourceArn();
  }
}
