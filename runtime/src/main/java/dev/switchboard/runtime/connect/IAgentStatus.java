package dev.switchboard.runtime.connect;

/** An agent status. */
public interface IAgentStatus extends IConnectResource {
  /** The ARN. */
  default String getAgentStatusArn() {
    return getResourceArn();
  }
}
