package dev.switchboard.runtime.connect;

/** A security profile. */
public interface ISecurityProfile extends IConnectResource {
  /** The ARN. */
  default String getSecurityProfileArn() {
    return getResourceArn();
  }
}
