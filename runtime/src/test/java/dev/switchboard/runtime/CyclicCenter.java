package dev.switchboard.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The source of a contact center whose flows lead to each other, given as edges {@code from>to}.
 */
final class CyclicCenter {
  private static final String REST =
      """
        @Instance(alias = "acme") interface Acme {}

        @HoursOfOperation(name = "always", timeZone = "UTC",
            open = @Hours(days = Day.MONDAY, from = "00:00", to = "00:00"))
        interface Always {}

        @Queue(name = "orders", hours = Always.class, quickConnects = ToBilling.class,
            outboundCaller = @OutboundCaller(name = "Acme", whisper = Whisper.class))
        interface Orders {}

        @Queue(name = "billing", hours = Always.class, quickConnects = ToOrders.class)
        interface Billing {}

        @QuickConnect(name = "to orders", queue = Orders.class, flow = Transfer.class)
        interface ToOrders {}

        @QuickConnect(name = "to billing", queue = Billing.class, flow = Transfer.class)
        interface ToBilling {}

        @ContactFlow(name = "transfer", type = FlowType.QUEUE_TRANSFER)
        interface Transfer {
          @TransferToQueue(queue = Billing.class) interface Move {}
          @ErrorHandler @Disconnect interface HangUp {}
        }

        @ContactFlow(name = "whisper", type = FlowType.OUTBOUND_WHISPER)
        interface Whisper {
          @GetQueueMetrics(queue = Orders.class, next = End.class, onError = End.class) interface Look {}
          @EndFlow interface End {}
        }

        @RoutingProfile(name = "agent", defaultOutboundQueue = Orders.class,
            channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
            queues = {@RoutedQueue(queue = Orders.class, channel = Channel.VOICE),
                @RoutedQueue(queue = Billing.class, channel = Channel.VOICE)})
        interface Agent {}
      """;

  private final Map<String, List<String>> flows = new TreeMap<>();

  CyclicCenter(List<String> edges) {
    for (String edge : edges) {
      String[] ends = edge.split(">");
      flows.computeIfAbsent(ends[0], from -> new ArrayList<>()).add(ends[1]);
      flows.computeIfAbsent(ends[1], from -> new ArrayList<>());
    }
  }

  static String typeName(String flow) {
    return Character.toUpperCase(flow.charAt(0)) + flow.substring(1);
  }

  String source() {
    StringBuilder source =
        new StringBuilder(
            "package shop;\nimport dev.switchboard.annotations.*;\n"
                + "import dev.switchboard.annotations.block.*;\ninterface Center {\n");
    source.append(REST);
    flows.forEach((flow, targets) -> flow(source, flow, targets));
    return source.append("}\n").toString();
  }

  private static void flow(StringBuilder source, String flow, List<String> targets) {
    source
        .append("@ContactFlow(name = \"")
        .append(flow)
        .append("\") interface ")
        .append(typeName(flow))
        .append(" {\n");
    if (targets.size() > 1) {
      source.append("  @DistributeByPercentage(shares = {");
      for (int i = 1; i < targets.size(); i++) {
        source
            .append(i > 1 ? ", " : "")
            .append("@Share(percent = 10, to = To")
            .append(typeName(targets.get(i)))
            .append(".class)");
      }
      source
          .append("}, remainder = To")
          .append(typeName(targets.get(0)))
          .append(".class) interface Split {}\n");
    }
    for (String target : targets) {
      source
          .append("  @TransferToFlow(flow = ")
          .append(typeName(target))
          .append(".class) interface To")
          .append(typeName(target))
          .append(" {}\n");
    }
    source.append("  @ErrorHandler @Disconnect interface HangUp {}\n}\n");
  }
}
