package dev.switchboard.runtime;

/** A contact center of one of each that supporting stacks care for, compiled once. */
final class WatchedCenter {
  private static final String SOURCE =
      """
      package shop;

      import dev.switchboard.annotations.*;
      import dev.switchboard.annotations.block.*;

      @Instance(alias = "acme-shop")
      public interface Acme {}

      @HoursOfOperation(name = "Hours", timeZone = "Europe/Berlin",
          open = @Hours(days = Day.MONDAY, from = "09:00", to = "12:00"))
      interface ShopHours {}

      @PhoneNumber(countryCode = "US", flow = Main.class)
      interface MainLine {}

      @Queue(name = "Orders", hours = ShopHours.class)
      interface Orders {}

      @Queue(name = "Returns", hours = ShopHours.class)
      interface Returns {}

      @RoutingProfile(name = "Agent", defaultOutboundQueue = Orders.class,
          channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
          queues = {
            @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 1),
            @RoutedQueue(queue = Returns.class, channel = Channel.VOICE, priority = 2)})
      interface Agent {}

      @LambdaFunction(name = "lookup", handler = LookupHandler.class, timeoutSeconds = 4)
      interface Lookup {}

      class LookupHandler {
        public String handleRequest(String event) {
          return event;
        }
      }

      @ContactFlow(name = "Main line")
      interface Main {
        @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
        interface Find {}

        @TransferToQueue(queue = Orders.class)
        interface Move {}

        @ErrorHandler
        @TransferToQueue(queue = Returns.class, onError = HangUp.class, atCapacity = HangUp.class)
        interface Instead {}

        @Disconnect
        interface HangUp {}
      }
      """;

  private static GeneratedCenter compiled;

  private WatchedCenter() {}

  static synchronized GeneratedCenter compiled() {
    if (compiled == null) {
      compiled = GeneratedCenter.compile("shop.Acme", SOURCE);
    }
    return compiled;
  }
}
