package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.constructs.Construct;

/**
 * The quick connects that agents who work a queue see. A queue's own property can't name them where
 * one of them leads to a queue that lists another of them, since each would have to exist before
 * the other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateQueueQuickConnects.html">AssociateQueueQuickConnects</a>
 */
public class QueueQuickConnects extends CfnResource {
  /** Associates a queue with quick connects; the id is contract. */
  public QueueQuickConnects(
      Construct scope,
      String id,
      IInstance instance,
      IQueue queue,
      List<? extends IQuickConnect> quickConnects) {
    super(
        scope,
        id,
        CfnResourceProps.builder()
            .type("Custom::SwitchboardQueueQuickConnects")
            .properties(
                new TreeMap<>(
                    Map.of(
                        "ServiceToken",
                        ConnectHandler.QUEUE_QUICK_CONNECTS.serviceToken(scope, instance),
                        "QueueArn",
                        queue.getQueueArn(),
                        "QuickConnectArns",
                        quickConnects.stream().map(IQuickConnect::getQuickConnectArn).toList())))
            .build());
    ConnectStack.pace(scope, id, this);
  }
}
