package dev.switchboard.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.testing.compile.Compilation;
import java.util.Map;

/** Compiles flows and shows the actions that they become. */
public final class FlowSources {
  private static final String RESOURCES =
      """
      @Queue(name = "Orders")
      @ImportExisting
      interface Orders {}

      @HoursOfOperation(name = "Office", timeZone = "UTC")
      @ImportExisting
      interface Office {}

      @RoutingProfile(
          name = "Agents",
          defaultOutboundQueue = Orders.class,
          channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
          queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
      interface Agents {}
      """;

  private FlowSources() {}

  /** The actions of an inbound flow of these blocks, by identifier. */
  public static Map<String, JsonNode> actions(String blocks) {
    return actionsOf(
        "Sales", "@ContactFlow(name = \"Sales\")\ninterface Sales {\n" + blocks + "}\n");
  }

  /** The actions of the flow of a name that a source declares, by identifier. */
  public static Map<String, JsonNode> actionsOf(String flow, String source) {
    Compilation compilation = Sources.compile(Sources.source(flow, source + RESOURCES));
    return Sources.actions(compilation, "flows/" + flow + ".json");
  }
}
