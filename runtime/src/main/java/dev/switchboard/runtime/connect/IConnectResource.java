package dev.switchboard.runtime.connect;

/** Something with an ARN that flow content and other resources refer to. */
public interface IConnectResource {
  /** The ARN: a token for what this app creates, text for what exists already. */
  String getResourceArn();
}
