package dev.switchboard.runtime.connect;

/** Hours of operation. */
public interface IHoursOfOperation extends IConnectResource {
  /** The ARN. */
  default String getHoursOfOperationArn() {
    return getResourceArn();
  }
}
