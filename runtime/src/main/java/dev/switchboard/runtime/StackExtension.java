package dev.switchboard.runtime;

/**
 * Stacks, or parts of them, that a contact center has besides the generated ones: tables, rights,
 * whatever the CDK offers. The runtime finds it with {@link java.util.ServiceLoader} and runs it
 * when the generated stacks exist.
 */
public interface StackExtension {
  /** Adds to a contact center; {@link ContactCenterApp#stacks} are those that exist already. */
  void create(ContactCenterApp center);
}
