package dev.switchboard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A contact center of 500 resources, 285 flows, 190 queues and what these need, and more than a
 * thousand alarms if it is monitored.
 */
final class LargeCenter {
  private static final int FLOWS = 285;
  private static final int QUEUES = 190;
  private static final int QUEUES_A_PROFILE = 8;

  private LargeCenter() {}

  /** Writes the sources, {@code sources.txt} and the environment's files below a folder. */
  static void write(Path folder, boolean monitored) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(source(folder, "Center", "@Instance(alias = \"bench\")\ninterface Center {}\n"));
    files.add(
        source(
            folder,
            "Always",
            """
            @HoursOfOperation(name = "Always", timeZone = "UTC",
                open = @Hours(days = {Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY},
                    from = "08:00", to = "18:00"))
            interface Always {}
            """));
    for (int i = 0; i < QUEUES; i++) {
      files.add(
          source(
              folder,
              "Queue" + i,
              "@Queue(name = \"Queue %d\", hours = Always.class)\ninterface Queue%d {}\n"
                  .formatted(i, i)));
    }
    for (int first = 0; first < QUEUES; first += QUEUES_A_PROFILE) {
      files.add(source(folder, "Profile" + first, profile(first)));
    }
    for (int i = 0; i < FLOWS; i++) {
      files.add(source(folder, "Flow" + i, flow(i)));
    }
    Files.write(folder.resolve("sources.txt"), files.stream().map(Path::toString).toList());
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}\n");
    Files.writeString(
        config.resolve("development.json"),
        """
        {
          "environment": { "name": "development", "stackPrefix": "bench", "awsAccount": "111111111111", "awsRegion": "us-east-1" },
          "amazonConnect": { "instanceAlias": "bench" },
          "monitoring": { "cloudWatch": { "enabled": %1$s }, "alarms": { "enabled": %1$s } }
        }
        """
            .formatted(monitored));
  }

  private static String profile(int first) {
    StringBuilder queues = new StringBuilder();
    for (int i = first; i < Math.min(first + QUEUES_A_PROFILE, QUEUES); i++) {
      queues
          .append(queues.isEmpty() ? "" : ",\n        ")
          .append(
              "@RoutedQueue(queue = Queue" + i + ".class, channel = Channel.VOICE, priority = 1)");
    }
    return """
    @RoutingProfile(name = "Profile %d", description = "Serves 8 queues", defaultOutboundQueue = Queue%d.class,
        channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
        queues = {
            %s})
    interface Profile%d {}
    """
        .formatted(first, first, queues, first);
  }

  private static String flow(int number) {
    return """
    @ContactFlow(name = "Flow %d")
    interface Flow%d {
      @PlayPrompt(text = "Welcome to line %d.")
      interface Welcome {}

      @CheckHoursOfOperation(hours = Always.class, outOfHours = HangUp.class)
      interface Open {}

      @TransferToQueue(queue = Queue%d.class, atCapacity = HangUp.class)
      interface Transfer {}

      @ErrorHandler
      @PlayPrompt(text = "Sorry, something went wrong.")
      interface Sorry {}

      @Disconnect
      interface HangUp {}
    }
    """
        .formatted(number, number, number, number % QUEUES);
  }

  private static Path source(Path folder, String name, String body) throws IOException {
    Path file = folder.resolve("bench").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        """
        package bench;

        import dev.switchboard.annotations.*;
        import dev.switchboard.annotations.block.*;

        """
            + body);
  }
}
