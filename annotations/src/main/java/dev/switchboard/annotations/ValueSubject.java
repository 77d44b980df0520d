package dev.switchboard.annotations;

/** What a set of values is about; each subject has a table of its own. */
public enum ValueSubject {
  /** Settings of flows: the environment's {@code flowConfigurations}. */
  FLOWS,
  /** Settings of queues: the environment's {@code queueConfigurations}. */
  QUEUES,
  /** Settings of routing: the environment's {@code routingConfigurations}. */
  ROUTING
}
