package dev.switchboard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sources that one processor is given: as many annotated types as the contact center has. */
enum Workload {
  SWITCHBOARD("Switchboard", "dev.switchboard.processor.ConnectProcessor") {
    @Override
    int write(Path folder, int flows) throws IOException {
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < flows; i++) {
        files.add(file(folder, "Flow" + i, flow(i)));
      }
      files.add(file(folder, "Center", "@Instance(alias = \"bench\")\ninterface Center {}\n"));
      list(folder, files);
      return flows * (BLOCKS + 1) + 1;
    }
  },
  AUTO_VALUE("AutoValue", "com.google.auto.value.processor.AutoValueProcessor") {
    @Override
    int write(Path folder, int flows) throws IOException {
      int types = flows * (BLOCKS + 1) + 1;
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < types; i++) {
        files.add(
            file(
                folder,
                "Value" + i,
                """
                @com.google.auto.value.AutoValue
                abstract class Value%d {
                  abstract String text();
                  abstract int timeoutSeconds();
                }
                """
                    .formatted(i)));
      }
      list(folder, files);
      return types;
    }
  },
  DAGGER("Dagger", "dagger.internal.codegen.ComponentProcessor") {
    @Override
    int write(Path folder, int flows) throws IOException {
      int types = flows * (BLOCKS + 1) + 1;
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < types; i++) {
        String parameter = i == 0 ? "" : "Service" + (i - 1) + " next";
        files.add(
            file(
                folder,
                "Service" + i,
                """
                class Service%d {
                  @javax.inject.Inject Service%d(%s) {}
                }
                """
                    .formatted(i, i, parameter)));
      }
      list(folder, files);
      return types;
    }
  };

  /** Blocks of a flow, as many as the published flows have on average at the larger end. */
  static final int BLOCKS = 25;

  final String title;
  final String processor;

  Workload(String title, String processor) {
    this.title = title;
    this.processor = processor;
  }

  /** Writes the sources and {@code sources.txt}, and says how many annotated types they hold. */
  abstract int write(Path folder, int flows) throws IOException;

  private static Path file(Path folder, String name, String body) throws IOException {
    Path file = folder.resolve("bench").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    String header =
        """
        package bench;

        import dev.switchboard.annotations.*;
        import dev.switchboard.annotations.block.*;

        """;
    return Files.writeString(
        file,
        (body.contains("Flow") || body.contains("Center") ? header : "package bench;\n\n") + body);
  }

  private static void list(Path folder, List<Path> files) throws IOException {
    Files.write(folder.resolve("sources.txt"), files.stream().map(Path::toString).toList());
  }

  /** A flow as users write them: a menu, prompts, attributes, checks, an error handler. */
  private static String flow(int number) {
    StringBuilder java = new StringBuilder();
    java.append("@ContactFlow(name = \"Flow ").append(number).append("\")\n");
    java.append("interface Flow").append(number).append(" {\n");
    java.append("  @SetLoggingBehavior(enabled = true)\n  interface Log {}\n\n");
    for (int i = 0; i < BLOCKS - 4; i++) {
      java.append(
          switch (i % 3) {
            case 0 -> "  @PlayPrompt(text = \"Prompt number " + i + " of this flow.\")\n";
            case 1 ->
                "  @SetContactAttributes(attributes = @Attribute(key = \"step"
                    + i
                    + "\", value = \"reached\"))\n";
            default ->
                "  @CheckContactAttributes(attribute = \"$.Attributes.step"
                    + (i - 1)
                    + "\",\n"
                    + "      cases = @Case(equals = \"reached\", to = Menu.class), noMatch = "
                    + (i + 1 < BLOCKS - 4 ? "Block" + (i + 1) : "Menu")
                    + ".class)\n";
          });
      java.append("  interface Block").append(i).append(" {}\n\n");
    }
    java.append(
        """
          @GetCustomerInput(text = "Press 1 to hear it again.", timeoutSeconds = 5,
              choices = @Choice(key = "1", to = HangUp.class), onTimeout = HangUp.class, onNoMatch = HangUp.class)
          interface Menu {}

          @Disconnect
          interface HangUp {}

          @ErrorHandler
          @PlayPrompt(text = "Sorry, something went wrong.", next = HangUp.class)
          interface Sorry {}
        }
        """);
    return java.toString();
  }
}
