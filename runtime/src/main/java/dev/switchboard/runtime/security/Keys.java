package dev.switchboard.runtime.security;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ContactCenterApp;
import java.util.Optional;

/**
 * The customer managed keys of a contact center, by what they encrypt. The security stack is made
 * when the first of them is asked for; an environment that wants no encryption has none.
 */
public final class Keys {
  private final ContactCenterApp center;
  private SecurityStack stack;

  /** The keys of a contact center. */
  public Keys(ContactCenterApp center) {
    this.center = center;
  }

  /**
   * The ARN of the key for a purpose; empty if the environment leaves it to keys of AWS. Any stack
   * may use it.
   */
  public Optional<String> arn(KeyPurpose purpose) {
    Environment environment = center.environment();
    if (!purpose.isWanted(environment)) {
      return Optional.empty();
    }
    Optional<String> arn =
        purpose.existing(environment).filter(existing -> existing.startsWith("arn:"));
    return arn.isPresent() ? arn : stack().keyArn(purpose);
  }

  private SecurityStack stack() {
    if (stack == null) {
      stack = new SecurityStack(center);
    }
    return stack;
  }
}
