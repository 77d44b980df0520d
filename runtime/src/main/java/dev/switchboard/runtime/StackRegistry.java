package dev.switchboard.runtime;

/**
 * Creates the stacks of a contact center; the runtime finds it with {@link
 * java.util.ServiceLoader}.
 */
public interface StackRegistry {
  /** Creates the stacks of one environment. */
  void create(ContactCenterApp center);

  /** What the contact center holds, for the summary. */
  Contents contents();

  /**
   * What a contact center holds.
   *
   * @param flows how many flows
   * @param modules how many flow modules
   * @param blocks how many blocks in all of them
   * @param queues how many queues
   * @param routingProfiles how many routing profiles
   */
  record Contents(int flows, int modules, int blocks, int queues, int routingProfiles) {}
}
