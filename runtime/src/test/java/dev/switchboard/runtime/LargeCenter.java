package dev.switchboard.runtime;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of a contact center of any size: brands of flows that lead to each other, some of
 * them in circles, each flow with a queue and a function.
 */
final class LargeCenter {
  /** How many flows a brand has. */
  private static final int BRAND = 10;

  /** Each so manieth brand's last flow leads back to its first. */
  private static final int CIRCULAR = 5;

  /** How many queues a routing profile serves. */
  private static final int SERVED = 10;

  private static final String IMPORTS =
      "package shop;\nimport dev.switchboard.annotations.*;\n"
          + "import dev.switchboard.annotations.block.*;\n";

  private final Map<String, String> sources = new TreeMap<>();
  private final int queues;
  private final int functions;

  LargeCenter(int flows, int queues, int functions, int quickConnects) {
    this.queues = queues;
    this.functions = functions;
    source("Acme", "@Instance(alias = \"acme\") interface Acme {}\n");
    source(
        "Always",
        "@HoursOfOperation(name = \"always\", timeZone = \"UTC\", open = @Hours(days = Day.MONDAY,"
            + " from = \"00:00\", to = \"00:00\")) interface Always {}\n");
    for (int i = 0; i < functions; i++) {
      source(
          "Function" + i,
          """
          @LambdaFunction(name = "function-%1$d", handler = shop.Handler.class,
              code = "src/test/resources/views")
          interface Function%1$d {}
          """
              .formatted(i));
    }
    source("Handler", "class Handler {}\n");
    for (int i = 0; i < queues; i++) {
      queue(i);
    }
    for (int i = 0; i * SERVED < queues; i++) {
      source("Agent" + i, agent(i));
    }
    for (int i = 0; i < quickConnects; i++) {
      source(
          "ToQueue" + i,
          "@QuickConnect(name = \"to queue %d\", queue = Queue%d.class, flow = Transfer.class)"
                  .formatted(i, i % queues)
              + " interface ToQueue%d {}\n".formatted(i));
    }
    source(
        "Transfer",
        """
        @ContactFlow(name = "transfer", type = FlowType.QUEUE_TRANSFER)
        interface Transfer {
          @TransferToQueue(queue = Queue0.class) interface Move {}
          @ErrorHandler @Disconnect interface HangUp {}
        }
        """);
    for (int i = 0; i < flows; i++) {
      flow(i, flows);
    }
  }

  Map<String, String> sources() {
    return sources;
  }

  /** Adds a flow that refers to what others refer to. */
  LargeCenter withFlow(String name) {
    source(name, flow(name, "Flow0", 0));
    return this;
  }

  /** Adds a queue that a routing profile serves. */
  LargeCenter withQueue(int number) {
    queue(number);
    source(
        "Agent" + number,
        """
        @RoutingProfile(name = "agent %1$d", defaultOutboundQueue = Queue%1$d.class,
            channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
            queues = @RoutedQueue(queue = Queue%1$d.class, channel = Channel.VOICE))
        interface Agent%1$d {}
        """
            .formatted(number));
    return this;
  }

  /** Adds a flow, and phone numbers that lead to it. */
  LargeCenter withNumbers(int count, String flow) {
    source(
        flow,
        """
        @ContactFlow(name = "%1$s")
        interface %1$s {
          @PlayPrompt(text = "Welcome.") interface Welcome {}
          @ErrorHandler @Disconnect interface HangUp {}
        }
        """
            .formatted(flow));
    for (int i = 0; i < count; i++) {
      source(
          flow + "Line" + i,
          "@PhoneNumber(countryCode = \"US\", flow = %1$s.class) interface %1$sLine%2$d {}"
              .formatted(flow, i));
    }
    return this;
  }

  /** Takes something away, for which others must not ask. */
  LargeCenter without(String typeName) {
    sources.remove("shop." + typeName);
    return this;
  }

  private void source(String typeName, String source) {
    sources.put("shop." + typeName, IMPORTS + source);
  }

  private void queue(int number) {
    source(
        "Queue" + number,
        "@Queue(name = \"queue %d\", hours = Always.class) interface Queue%d {}\n"
            .formatted(number, number));
  }

  private String agent(int number) {
    int first = number * SERVED;
    String routed =
        IntStream.range(first, Math.min(first + SERVED, queues))
            .mapToObj(
                i -> "@RoutedQueue(queue = Queue%d.class, channel = Channel.VOICE)".formatted(i))
            .collect(Collectors.joining(", "));
    return """
    @RoutingProfile(name = "agent %1$d", defaultOutboundQueue = Queue%2$d.class,
        channels = @Concurrency(channel = Channel.VOICE, contacts = 1), queues = {%3$s})
    interface Agent%1$d {}
    """
        .formatted(number, first, routed);
  }

  private void flow(int number, int flows) {
    int inBrand = number % BRAND;
    boolean isLast = inBrand == BRAND - 1 || number == flows - 1;
    boolean isCircular = number / BRAND % CIRCULAR == 0;
    int next = isLast ? (isCircular ? number - inBrand : 0) : number + 1;
    source("Flow" + number, flow("Flow" + number, "Flow" + next, number));
  }

  private String flow(String name, String next, int number) {
    return """
    @ContactFlow(name = "%1$s")
    interface %1$s {
      @SetLoggingBehavior(enabled = true) interface Log {}
      @PlayPrompt(text = "Welcome to %1$s. Please listen carefully to what we offer today.")
      interface Welcome {}
      @CheckHoursOfOperation(hours = Always.class, outOfHours = HangUp.class) interface Open {}
      @InvokeLambdaFunction(function = Function%2$d.class, timeoutSeconds = 4, onError = Menu.class)
      interface Identify {}
      @GetCustomerInput(text = "For orders press 1. For anything else press 2.",
          timeoutSeconds = 5, choices = {@Choice(key = "1", to = Orders.class),
              @Choice(key = "2", to = Other.class)}, onTimeout = Orders.class, onNoMatch = Orders.class)
      interface Menu {}
      @TransferToQueue(queue = Queue%3$d.class, atCapacity = HangUp.class) interface Orders {}
      @TransferToFlow(flow = %4$s.class) interface Other {}
      @ErrorHandler @Disconnect interface HangUp {}
    }
    """
        .formatted(name, number % functions, number % queues, next);
  }
}
