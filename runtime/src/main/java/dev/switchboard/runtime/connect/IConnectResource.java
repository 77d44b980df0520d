package dev.switchboard.runtime.connect;

/** Something with an ARN that flow content and other resources refer to. */
public interface IConnectResource {
  /** The ARN: a token for what this app creates, text for what exists already. */
  String getResourceArn();

  /**
   * The ARN that flow content names it by; of a released module that of its alias, of a view with a
   * version.
   */
  default String getContentArn() {
    return getResourceArn();
  }
}
