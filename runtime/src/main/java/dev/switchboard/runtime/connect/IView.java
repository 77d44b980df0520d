package dev.switchboard.runtime.connect;

/** A view. */
public interface IView extends IConnectResource {
  /** The ARN. */
  default String getViewArn() {
    return getResourceArn();
  }
}
