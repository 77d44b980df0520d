package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetQueueMetrics;
import dev.switchboard.annotations.block.MetricsChannel;

@ContactFlow(name = "GetQueueMetrics")
interface GetQueueMetricsExample {
  @GetQueueMetrics(queue = OrdersQueue.class, channel = MetricsChannel.VOICE)
  interface HowMany {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
