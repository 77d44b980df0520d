package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A contact center of one of each that supporting stacks care for, compiled once. */
final class WatchedCenter {
  private static final String SOURCE =
      """
      package shop;

      import dev.switchboard.annotations.*;
      import dev.switchboard.annotations.block.*;

      @Instance(alias = "acme-shop")
      public interface Acme {}

      @Storage(data = StoredData.CALL_RECORDINGS)
      interface Recordings {}

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

      @RoutingProfile(name = "Lead", defaultOutboundQueue = Orders.class,
          channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
          queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 1))
      interface Lead {}

      @SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
      interface Agents {}

      @SecurityProfile(name = "Leads", permissions = {"BasicAgentAccess", "Users.View"})
      interface Leads {}

      @HierarchyStructure(levels = "Region")
      interface Levels {}

      @HierarchyGroup(name = "Europe")
      interface Europe {}

      @PredefinedAttribute(name = "Language", values = {"German", "English"})
      interface Language {}

      @DynamicValues(name = "opening")
      interface Opening {
        @DynamicText(defaultValue = "Hello", maxLength = 100)
        String GREETING = "$.FlowAttributes.opening_greeting";
      }

      @LambdaFunction(name = "lookup", handler = LookupHandler.class, timeoutSeconds = 4)
      interface Lookup {}

      class LookupHandler {
        public String handleRequest(String event) {
          return event;
        }
      }

      @ContactFlow(name = "Main line of ${brandName}")
      interface Main {
        @SetVoiceRecordingBehavior(record = {Participant.AGENT, Participant.CUSTOMER},
            analytics = true, analyticsLanguage = "en-US",
            analyticsModes = AnalyticsMode.POST_CONTACT)
        interface Record {}

        @PlayPrompt(text = Opening.GREETING)
        interface Greet {}

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

  /**
   * Synthesizes it in an environment of what its groups say; nothing is found.
   *
   * @param folder where all files go
   * @param groups the groups of the environment, as {@link ConfiguredCenter} takes them
   */
  static CloudAssembly synthesize(Path folder, String groups) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            compiled(),
            ConfiguredCenter.environment(
                folder,
                groups.contains("brandName")
                    ? groups
                    : groups + ", \"values\": {\"brandName\": \"Shop\"}"),
            folder);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    return assembly;
  }
}
