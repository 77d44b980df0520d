package dev.switchboard.environment;

import java.util.Map;
import java.util.Optional;

/**
 * Where an environment is deployed and how careful deployments are: the group {@code environment}.
 *
 * @param name the environment's name, which is its file's
 * @param stackPrefix what the names of stacks and functions start with
 * @param awsAccount twelve digits
 * @param awsRegion the region of every stack
 * @param sharedAccount whether other environments may live in the same account
 * @param project the tag {@code Project}
 * @param costCenter the tag {@code CostCenter}
 * @param tags further tags
 * @param requireApproval which changes {@code cdk deploy} asks about
 * @param enableTerminationProtection whether stacks refuse to be deleted
 * @param retainData whether tables, buckets, keys, numbers and the instance outlive their stack
 */
public record Deployment(
    String name,
    String stackPrefix,
    String awsAccount,
    String awsRegion,
    boolean sharedAccount,
    Optional<String> project,
    Optional<String> costCenter,
    Map<String, String> tags,
    Approval requireApproval,
    boolean enableTerminationProtection,
    boolean retainData) {
  public Deployment {
    tags = Sorted.copyOf(tags);
  }

  /** The same in another region. */
  Deployment inRegion(String region) {
    return new Deployment(
        name,
        stackPrefix,
        awsAccount,
        region,
        sharedAccount,
        project,
        costCenter,
        tags,
        requireApproval,
        enableTerminationProtection,
        retainData);
  }

  /** Which changes {@code cdk deploy} asks about. */
  public enum Approval {
    /** None. */
    NEVER("never"),
    /** Those that widen permissions or open networks. */
    BROADENING("broadening"),
    /** All. */
    ANY_CHANGE("any-change");

    private final String option;

    Approval(String option) {
      this.option = option;
    }

    /** The value of the option {@code --require-approval}, and of the key. */
    public String option() {
      return option;
    }
  }
}
