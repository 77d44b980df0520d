package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a project does with warnings, through the real Maven: silences them at a block, a flow and
 * everywhere, raises one to an error, adds a rule of its own, and starts clean with a baseline.
 */
class FindingsInMavenIT {
  private static final List<String> BUILT_BEFORE =
      List.of("annotations", "flow-language", "environment", "processor");

  private static final String SHOP =
      """
      package shop;

      import dev.switchboard.annotations.*;
      import dev.switchboard.annotations.block.*;

      @Instance(alias = "findings-shop")
      @SuppressFinding(id = "UnusedHours", reason = "kept for the summer")
      interface Shop {
        @HoursOfOperation(name = "All year", timeZone = "Europe/Berlin",
            open = @Hours(days = Day.MONDAY, from = "10:00", to = "16:00"))
        interface AllYear {}

        @HoursOfOperation(name = "Summer", timeZone = "Europe/Berlin",
            open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
        interface Summer {}

        @Queue(name = "Nobody", hours = AllYear.class)
        interface Nobody {}

        @ContactFlow(name = "Silenced at a block")
        interface AtBlock {
          @Disconnect
          interface HangUp {}

          @SuppressFinding(id = "UnreachableAction", reason = "shown to new colleagues")
          @Disconnect
          interface Never {}
        }

        @ContactFlow(name = "Silenced at the flow")
        @SuppressFinding(id = "UnreachableAction", reason = "being rebuilt")
        interface AtFlow {
          @Disconnect
          interface HangUp {}

          @Disconnect
          interface Never {}
        }

        @ContactFlow(name = "Told")
        @SuppressFinding(id = "TollFraud", reason = "there is no transfer at all")
        interface Told {
          @Disconnect
          interface HangUp {}

          @Disconnect
          interface Never {}
        }
      }
      """;

  private static final String RULE =
      """
      package acme.rules;

      import dev.switchboard.processor.model.ContactCenter;
      import dev.switchboard.processor.model.QueueModel;
      import dev.switchboard.processor.validate.Finding;
      import dev.switchboard.processor.validate.Rule;
      import java.util.List;

      public final class QueueTagRule implements Rule {
        @Override
        public List<Finding> check(ContactCenter center) {
          return center.all(QueueModel.class).stream()
              .filter(q -> q.declaration().tags().stream().noneMatch(t -> t.key().value().equals("Department")))
              .map(q -> warning(q.declaration().origin(), q.words() + " has no tag \\"Department\\"; add it"))
              .toList();
        }
      }
      """;

  private static final List<String> WARNINGS =
      List.of(
          "Shop.java:[17,3] [QueueTag] queue \"Nobody\" has no tag \"Department\"; add it",
          "Shop.java:[41,25] [UnusedSuppression] suppression of TollFraud: there is no such warning"
              + " here; remove the suppression",
          "Shop.java:[46,5] [UnreachableAction] inbound flow \"Told\", block Never: no contact gets"
              + " here from the start of the flow; lead a branch to it, or delete it");

  private static final String UNUSED_QUEUE =
      "Shop.java:[17,3] [UnusedQueue] queue \"Nobody\": no flow, routing profile or quick connect"
          + " refers to it; use it or remove it";

  @Test
  void areSilencedRaisedAddedAndKeptInABaseline() throws IOException {
    Path copy = copy();

    write(copy, "shop/pom.xml", shopPom("<arg>-Aswitchboard.severity.UnusedQueue=error</arg>"));
    Command raised = Command.run(copy, maven());
    assertThat(raised.exitCode()).as(raised.output()).isNotZero();
    assertThat(findings(raised, "[ERROR] ")).containsExactly(UNUSED_QUEUE);
    assertThat(findings(raised, "[WARNING] ")).containsExactlyInAnyOrderElementsOf(WARNINGS);

    Path known = copy.resolve("shop/target/classes/META-INF/switchboard/findings.json");
    write(copy, "shop/known-findings.json", Files.readString(known));
    write(
        copy,
        "shop/pom.xml",
        shopPom("<arg>-Aswitchboard.baseline=${project.basedir}/known-findings.json</arg>"));
    Command baseline = Command.run(copy, maven());
    assertThat(baseline.exitCode()).as(baseline.output()).isZero();
    assertThat(findings(baseline, "[WARNING] ")).isEmpty();
    assertThat(baseline.output()).contains("found 0 errors, 0 warnings (4 more in the baseline)");
  }

  /** What the compiler says of the project's sources, from the file's name on. */
  private static List<String> findings(Command maven, String level) {
    return maven.lines(level).stream()
        .filter(line -> line.contains("/shop/src/main/java/shop/"))
        .map(
            line ->
                line.substring(
                    line.indexOf("/shop/src/main/java/shop/")
                        + "/shop/src/main/java/shop/".length()))
        .distinct()
        .toList();
  }

  private static Path copy() throws IOException {
    Path copy = Folder.empty(Project.scratch("findings"));
    Folder.copy(Project.root(), copy, FindingsInMavenIT::isNeeded);
    List<String> modules = new ArrayList<>();
    for (String module :
        List.of("annotations", "flow-language", "environment", "processor", "team-rules", "shop")) {
      modules.add("<module>" + module + "</module>");
    }
    String root = Files.readString(copy.resolve("pom.xml"));
    write(
        copy,
        "pom.xml",
        root.replaceFirst(
            "(?s)<modules>.*?</modules>", "<modules>" + String.join("", modules) + "</modules>"));
    write(copy, "team-rules/pom.xml", rulesPom());
    write(copy, "team-rules/src/main/java/acme/rules/QueueTagRule.java", RULE);
    write(
        copy,
        "team-rules/src/main/resources/META-INF/services/dev.switchboard.processor.validate.Rule",
        "acme.rules.QueueTagRule\n");
    write(copy, "shop/src/main/java/shop/Shop.java", SHOP);
    return copy;
  }

  private static boolean isNeeded(Path file) {
    String path = file.toString();
    String module = file.getName(0).toString();
    if (file.getNameCount() == 1) {
      return path.equals("pom.xml");
    }
    return BUILT_BEFORE.contains(module)
        && (path.contains("/target/")
            ? path.matches(".*/target/(classes|maven-status|generated-sources)/.*")
            : path.endsWith("pom.xml") || path.contains("/src/main/"));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String rulesPom() {
    return pom(
        "team-rules",
        dependency("switchboard-processor"),
        "<configuration><proc>none</proc></configuration>");
  }

  private static String shopPom(String argument) {
    return pom(
        "shop",
        dependency("switchboard-annotations") + dependency("team-rules"),
        """
        <configuration>
          <annotationProcessorPaths>
            <path>%s</path>
            <path>%s</path>
          </annotationProcessorPaths>
          <compilerArgs combine.children="append"><arg>-proc:only</arg>%s</compilerArgs>
        </configuration>
        """
            .formatted(coordinates("switchboard-processor"), coordinates("team-rules"), argument));
  }

  private static String pom(String id, String dependencies, String compiler) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <parent>%s</parent>
      <artifactId>%s</artifactId>
      <dependencies>%s</dependencies>
      <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>%s</plugin></plugins></build>
    </project>
    """
        .formatted(coordinates("switchboard"), id, dependencies, compiler);
  }

  private static String dependency(String id) {
    return "<dependency>" + coordinates(id) + "<scope>provided</scope></dependency>";
  }

  private static String coordinates(String id) {
    return "<groupId>dev.switchboard</groupId><artifactId>"
        + id
        + "</artifactId><version>"
        + version()
        + "</version>";
  }

  private static String version() {
    String root =
        new String(Folder.bytes(Project.root().resolve("pom.xml")), StandardCharsets.UTF_8);
    Matcher version =
        Pattern.compile("<artifactId>switchboard</artifactId>\\s*<version>([^<]+)").matcher(root);
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private static List<String> maven() {
    return List.of(
        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
        "-B",
        "-ntp",
        "-o",
        "-Dstyle.color=never",
        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
        "compile",
        "-pl",
        "shop",
        "-am");
  }
}
