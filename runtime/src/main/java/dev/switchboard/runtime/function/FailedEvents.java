package dev.switchboard.runtime.function;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.amazon.awscdk.services.sqs.CfnQueuePolicy;
import software.constructs.Construct;

/**
 * The events that functions fail to handle when nobody waits for their answer: flows that go on
 * without it, schedules, CloudFormation. Lambda tries each three times, then puts it into the queue
 * of the contact center; without one it is lost.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing
 *     records of Lambda asynchronous invocations</a>
 */
public final class FailedEvents {
  /** What the queue's name ends with. */
  public static final String QUEUE = "failed-events";

  private static final int SECONDS_PER_DAY = 86_400;

  private final String queueArn;
  private final Optional<String> keyArn;
  private final String region;

  private FailedEvents(ContactCenterApp center) {
    keyArn = center.keys().arn(KeyPurpose.FUNCTIONS);
    region = center.environment().region();
    queueArn = new FailedEventsStack(center, keyArn).arn();
  }

  /** Those of the contact center that a scope belongs to, if its environment keeps them. */
  public static Optional<FailedEvents> of(Construct scope) {
    return ConnectStack.centerOf(scope)
        .filter(center -> center.environment().monitoring().failedEvents().enabled())
        .map(center -> center.part(FailedEvents.class, FailedEvents::new));
  }

  /** The ARN of the queue. */
  public String queueArn() {
    return queueArn;
  }

  /** What the role of a function needs for Lambda to put events there. */
  public List<Map<String, Object>> rights() {
    List<Map<String, Object>> rights = new ArrayList<>();
    rights.add(Policy.allow(List.of("sqs:SendMessage"), List.of(queueArn)));
    keyArn
        .map(
            key ->
                Policy.allow(
                    List.of("kms:Decrypt", "kms:GenerateDataKey"),
                    List.of(key),
                    Map.of(
                        "StringEquals",
                        Map.of("kms:ViaService", "sqs." + region + ".amazonaws.com"))))
        .ifPresent(rights::add);
    return rights;
  }

  /** The queue, encrypted: events hold what callers said. */
  private static final class FailedEventsStack extends ConnectStack {
    private final CfnQueue queue;

    FailedEventsStack(ContactCenterApp center, Optional<String> keyArn) {
      super(center, "FailedEvents", "Events that functions of the contact center failed to handle");
      queue =
          CfnQueue.Builder.create(this, "Queue")
              .queueName(center.stackName(QUEUE))
              .messageRetentionPeriod(
                  settings().monitoring().failedEvents().retentionDays() * SECONDS_PER_DAY)
              .kmsMasterKeyId(keyArn.orElse(null))
              .sqsManagedSseEnabled(keyArn.isEmpty() ? true : null)
              .build();
      CfnQueuePolicy.Builder.create(this, "QueuePolicy")
          .queues(List.of(queue.getRef()))
          .policyDocument(
              Policy.of(Policy.denyPlainTransport("sqs:*", List.of(queue.getAttrArn()))))
          .build();
    }

    String arn() {
      return queue.getAttrArn();
    }
  }
}
