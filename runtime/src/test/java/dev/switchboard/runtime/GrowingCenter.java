package dev.switchboard.runtime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of a contact center that grows: every kind whose resources refer to others before
 * flows exist, and what names flows. Each change adds new resources, and lets old ones refer to
 * them and new ones to old ones.
 */
final class GrowingCenter {
  private static final String IMPORTS =
      "package shop;\nimport dev.switchboard.annotations.*;\n"
          + "import dev.switchboard.annotations.block.*;\n";

  private final Map<String, String> sources = new TreeMap<>();

  /** A small center, with so many queues. */
  GrowingCenter(int queues) {
    declare("Acme", "@Instance(alias = \"acme\") interface Acme {}");
    declare("Levels", "@HierarchyStructure(levels = {\"Region\", \"Team\"}) interface Levels {}");
    hours("Holidays", List.of());
    hours("Always", List.of());
    hours("Shop", List.of("Holidays"));
    mail("Help", "");
    mail("Contact", "");
    whisper("Whisper", "Always");
    for (int i = 0; i < queues; i++) {
      queue(i, "Always", "");
    }
    profile("Agent", 0, queues);
    table(List.of());
    group("Europe", "");
    rights("Agents", "Europe");
    user("Ann", "Agent", "Agents", "Europe");
    flow("Main", "Main", "Queue0");
    transfer("ToQueue", "Queue0");
    quickConnect("Connect", "Queue0", "ToQueue");
    task("Call", "Main");
  }

  Map<String, String> sources() {
    return sources;
  }

  GrowingCenter declare(String typeName, String source) {
    sources.put("shop." + typeName, IMPORTS + source + "\n");
    return this;
  }

  GrowingCenter hours(String name, List<String> parents) {
    return declare(
        name,
        """
        @HoursOfOperation(name = "%1$s", timeZone = "UTC", parents = {%2$s},
            open = @Hours(days = Day.MONDAY, from = "00:00", to = "00:00"))
        interface %1$s {}
        """
            .formatted(name, classes(parents)));
  }

  GrowingCenter mail(String name, String alias) {
    return declare(
        name,
        "@EmailAddress(address = \"%s@acme.example\"%s) interface %s {}"
            .formatted(name, alias.isEmpty() ? "" : ", aliasOf = " + alias + ".class", name));
  }

  GrowingCenter whisper(String name, String hours) {
    return declare(
        name,
        """
        @ContactFlow(name = "%1$s", type = FlowType.OUTBOUND_WHISPER)
        interface %1$s {
          @CheckHoursOfOperation(hours = %2$s.class, inHours = End.class, outOfHours = End.class,
              onError = End.class)
          interface Look {}
          @EndFlow interface End {}
        }
        """
            .formatted(name, hours));
  }

  /** A queue, with whatever else its annotation says. */
  GrowingCenter queue(int number, String hours, String more) {
    return declare(
        "Queue" + number,
        "@Queue(name = \"queue %d\", hours = %s.class%s) interface Queue%d {}"
            .formatted(number, hours, more, number));
  }

  /** A routing profile that serves the queues from one number to before another. */
  GrowingCenter profile(String name, int from, int to) {
    return declare(
        name,
        """
        @RoutingProfile(name = "%1$s", defaultOutboundQueue = Queue%2$d.class,
            channels = @Concurrency(channel = Channel.VOICE, contacts = 1), queues = {%3$s})
        interface %1$s {}
        """
            .formatted(
                name,
                from,
                IntStream.range(from, to)
                    .mapToObj(
                        "@RoutedQueue(queue = Queue%d.class, channel = Channel.VOICE)"::formatted)
                    .collect(Collectors.joining(", "))));
  }

  /** The data table, with more attributes of which its old record has a value. */
  GrowingCenter table(List<String> attributes) {
    return declare(
        "Stores",
        """
        @DataTable(name = "Stores", timeZone = "UTC") interface Stores {
          @DataTableAttribute(name = "City", type = DataTableValueType.TEXT, primary = true)
          interface City {}
          @DataTableAttribute(name = "Zip", type = DataTableValueType.TEXT)
          interface Zip {}
          %s
          @DataTableRecord(primary = @DataTableCell(attribute = City.class, value = "Berlin"),
              values = {@DataTableCell(attribute = Zip.class, value = "1")%s})
          interface Berlin {}
        }
        """
            .formatted(
                attributes.stream()
                    .map(GrowingCenter::attribute)
                    .collect(Collectors.joining("\n  ")),
                attributes.stream()
                    .map(", @DataTableCell(attribute = %s.class, value = \"1\")"::formatted)
                    .collect(Collectors.joining())));
  }

  private static String attribute(String name) {
    return "@DataTableAttribute(name = \"%1$s\", type = DataTableValueType.TEXT) interface %1$s {}"
        .formatted(name);
  }

  GrowingCenter group(String name, String parent) {
    return declare(
        name,
        "@HierarchyGroup(name = \"%s\"%s) interface %s {}"
            .formatted(name, parent.isEmpty() ? "" : ", parent = " + parent + ".class", name));
  }

  GrowingCenter rights(String name, String group) {
    return declare(
        name,
        """
        @SecurityProfile(name = "%1$s", permissions = "BasicAgentAccess",
            accessControlGroup = %2$s.class, hierarchyRestrictedResources = "User")
        interface %1$s {}
        """
            .formatted(name, group));
  }

  GrowingCenter user(String name, String profile, String rights, String group) {
    return declare(
        name,
        """
        @User(username = "%1$s", firstName = "A", lastName = "B", routingProfile = %2$s.class,
            securityProfiles = %3$s.class, hierarchyGroup = %4$s.class)
        interface %1$s {}
        """
            .formatted(name, profile, rights, group));
  }

  GrowingCenter flow(String name, String next, String queue) {
    return declare(
        name,
        """
        @ContactFlow(name = "%1$s")
        interface %1$s {
          @GetCustomerInput(text = "For orders press 1. For anything else press 2.",
              timeoutSeconds = 5, choices = {@Choice(key = "1", to = Orders.class),
                  @Choice(key = "2", to = Other.class)}, onTimeout = Orders.class,
              onNoMatch = Orders.class)
          interface Menu {}
          @TransferToQueue(queue = %2$s.class, atCapacity = HangUp.class) interface Orders {}
          @TransferToFlow(flow = %3$s.class) interface Other {}
          @ErrorHandler @Disconnect interface HangUp {}
        }
        """
            .formatted(name, queue, next));
  }

  GrowingCenter transfer(String name, String queue) {
    return declare(
        name,
        """
        @ContactFlow(name = "%1$s", type = FlowType.QUEUE_TRANSFER)
        interface %1$s {
          @TransferToQueue(queue = %2$s.class) interface Move {}
          @ErrorHandler @Disconnect interface HangUp {}
        }
        """
            .formatted(name, queue));
  }

  GrowingCenter quickConnect(String name, String queue, String flow) {
    return declare(
        name,
        "@QuickConnect(name = \"%1$s\", queue = %2$s.class, flow = %3$s.class) interface %1$s {}"
            .formatted(name, queue, flow));
  }

  GrowingCenter task(String name, String flow) {
    return declare(
        name,
        """
        @TaskTemplate(name = "%1$s", flow = %2$s.class,
            fields = @TaskField(name = "Task name", type = TaskFieldType.NAME))
        interface %1$s {}
        """
            .formatted(name, flow));
  }

  private static String classes(List<String> names) {
    return names.stream().map(name -> name + ".class").collect(Collectors.joining(", "));
  }
}
