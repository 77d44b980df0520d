package dev.switchboard.runtime.connect;

/** A routing profile. */
public interface IRoutingProfile extends IConnectResource {
  /** The ARN. */
  default String getRoutingProfileArn() {
    return getResourceArn();
  }
}
