package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.imports.ImportedModule;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of API responses becomes a module that compiles, and stays one that people edit. */
class InstanceImportTest {
  private static final Path INSTANCE = Path.of("src/test/resources/instance");
  private static final String SOURCES = "src/main/java/com/acme/desk/";

  @TempDir Path folder;

  @Test
  void theImportedModuleCompilesWithoutWarningsThatTheOriginalDoesNotDeserve() throws IOException {
    assertThat(importInto("center", INSTANCE).exitCode()).isEqualTo(ExitCodes.CLEAN);

    assertThat(ImportedModule.compile(folder.resolve("center"), folder.resolve("classes")))
        .containsExactly(
            "WARNING [CautionedAction] inbound flow \"Old voice check\", block CheckVoiceId:"
                + " CheckVoiceId is discouraged; Amazon Connect Voice ID ended on 2026-05-20",
            "WARNING [UnusedBot] Lex bot \"TstaliasidLexBot\": no flow hands customers to it; ask"
                + " it or remove it",
            "WARNING [UnusedFlow] agent whisper flow \"Agent whisper\": nothing starts this flow of"
                + " type AGENT_WHISPER; set it where it belongs or remove it",
            "WARNING [UnusedQuickConnect] quick connect \"Carrier\": no queue shows it to agents;"
                + " add it to the quickConnects of a queue or remove it",
            "WARNING [UnusedSecurityProfile] security profile \"Admin\": no declared user has it;"
                + " give it to one or remove it");
  }

  @Test
  void aQueueIsDeclaredWithEverythingItHas() throws IOException {
    importInto("center", INSTANCE);

    assertThat(read("center/" + SOURCES + "queues/HelpDeskQueue.java"))
        .isEqualTo(
            """
            package com.acme.desk.queues;

            import com.acme.desk.hours.OfficeHours;
            import com.acme.desk.numbers.HelpDeskLine;
            import com.acme.desk.quickconnects.BillingDeskQuickConnect;
            import com.acme.desk.quickconnects.SupervisorQuickConnect;
            import dev.switchboard.annotations.OutboundCaller;
            import dev.switchboard.annotations.Queue;

            @Queue(
                name = "Help desk",
                hours = OfficeHours.class,
                description = "Devices and accounts",
                maxContacts = 120,
                outboundCaller = @OutboundCaller(name = "Acme", number = HelpDeskLine.class),
                quickConnects = {BillingDeskQuickConnect.class, SupervisorQuickConnect.class})
            public interface HelpDeskQueue {}
            """);
    assertThat(read("center/config/development.json"))
        .contains("\"HelpDeskQueue\": \"imported\"")
        .contains("\"carrierQuickConnectNumber\": \"+498005550199\"");
  }

  @Test
  void aUserIsDeclaredWithWhatTheyMayDo() throws IOException {
    importInto("center", INSTANCE);

    assertThat(read("center/" + SOURCES + "users/JaneMillerUser.java"))
        .isEqualTo(
            """
            package com.acme.desk.users;

            import com.acme.desk.attributes.LanguageAttribute;
            import com.acme.desk.routing.HelpDeskAgentProfile;
            import com.acme.desk.security.AgentSecurityProfile;
            import dev.switchboard.annotations.User;
            import dev.switchboard.annotations.UserProficiency;

            @User(
                username = "jane.miller",
                firstName = "Jane",
                lastName = "Miller",
                email = "jane.miller@acme.example",
                routingProfile = HelpDeskAgentProfile.class,
                securityProfiles = AgentSecurityProfile.class,
                proficiencies =
                    @UserProficiency(attribute = LanguageAttribute.class, value = "German", level = 4))
            public interface JaneMillerUser {}
            """);
    assertThat(read("center/" + SOURCES + "security/AgentSecurityProfile.java"))
        .contains("permissions = \"BasicAgentAccess\"", "morePermissions = \"NewThing.View\"");
    assertThat(read("center/" + SOURCES + "quickconnects/SupervisorQuickConnect.java"))
        .contains("user = JaneMillerUser.class");
  }

  @Test
  void theReportNamesWhatIsNotCarried() throws IOException {
    importInto("center", INSTANCE);

    assertThat(read("center/import-report.md"))
        .contains("8 of 8 flows are imported")
        .contains("| users | 2 |")
        .contains("| Lex bot | 1 |")
        .contains("`OldVoiceCheck`", "Amazon Connect Voice ID ended on 2026-05-20")
        .contains("\"Retired menu\" is archived")
        .contains("phone number +18005550142 leads to no flow");
  }

  @Test
  void botsOfTheInstanceAreDeclaredWhetherFlowsUseThemOrNot() throws IOException {
    importInto("center", INSTANCE);

    assertThat(read("center/" + SOURCES + "lexbots/TstaliasidLexBot.java"))
        .contains("@LexBot(name = \"TstaliasidLexBot\")\n@ImportExisting\n");
    assertThat(read("center/config/development.json"))
        .contains("\"arn:aws:lex:eu-central-1:123456789012:bot-alias/ABCDEFGHIJ/TSTALIASID\"");
  }

  @Test
  void whatBelongsToTheInstanceItselfIsNamedWithTheReason() throws IOException {
    Path more = TestFolders.copy(INSTANCE, folder.resolve("more"));
    Files.createDirectories(more.resolve("list-instance-storage-configs"));
    Files.writeString(
        more.resolve("list-instance-storage-configs/CALL_RECORDINGS.json"),
        """
        {"StorageConfigs": [{"AssociationId": "1", "StorageType": "S3",
          "S3Config": {"BucketName": "acme-recordings", "BucketPrefix": "calls"}}]}
        """);
    Files.writeString(
        more.resolve("describe-user-hierarchy-structure.json"),
        """
        {"HierarchyStructure": {"LevelOne": {"Id": "1", "Name": "Site"},
          "LevelTwo": {"Id": "2", "Name": "Team"}}}
        """);
    Files.writeString(
        more.resolve("list-task-templates.json"),
        "{\"TaskTemplates\": [{\"Id\": \"t\", \"Name\": \"Call back\"}]}");
    Files.writeString(
        more.resolve("list-approved-origins.json"),
        "{\"Origins\": [\"https://crm.acme.example\"]}");

    importInto("center", more);

    assertThat(read("center/import-report.md"))
        .contains(
            "- 1 storage configuration: \"S3 acme-recordings\"; it belongs to the instance, which"
                + " stays as it is; `@Storage` says it of an instance that is created\n",
            "- 1 task template: \"Call back\"; of these only the names are read, not what their"
                + " fields are; `@TaskTemplate` declares new ones\n",
            "- 2 hierarchy levels: \"Site\", \"Team\"; the structure that holds them has no ARN",
            "- 1 approved origin: \"https://crm.acme.example\"; it belongs to the instance");
  }

  @Test
  void importingAnUnchangedInstanceAgainChangesNothing() throws IOException {
    importInto("center", INSTANCE);
    Map<String, String> before = files("center");

    assertThat(importInto("center", INSTANCE).out()).contains(" 0 of them new or changed");
    assertThat(files("center")).isEqualTo(before);
  }

  @Test
  void aRenamedQueueKeepsItsTypeAndChangesNothingElse() throws IOException {
    Path instance = copy(INSTANCE, folder.resolve("instance"));
    importInto("center", instance);
    Map<String, String> before = files("center");
    replace(instance, "\"Name\": \"Help desk\",", "\"Name\": \"Service desk\",");

    assertThat(importInto("center", instance).exitCode()).isEqualTo(ExitCodes.CLEAN);
    Map<String, String> after = files("center");

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet().stream().filter(f -> !after.get(f).equals(before.get(f))))
        .containsExactly("imported.json", SOURCES + "queues/HelpDeskQueue.java");
    assertThat(after.get(SOURCES + "queues/HelpDeskQueue.java"))
        .isEqualTo(
            before
                .get(SOURCES + "queues/HelpDeskQueue.java")
                .replace("name = \"Help desk\"", "name = \"Service desk\""));
  }

  @Test
  void whatPeopleEditedIsLeftAsItIs() throws IOException {
    Path instance = copy(INSTANCE, folder.resolve("instance"));
    importInto("center", instance);
    Path queue = folder.resolve("center/" + SOURCES + "queues/HelpDeskQueue.java");
    Files.writeString(
        queue, Files.readString(queue).replace("maxContacts = 120", "maxContacts = 90"));
    Path environment = folder.resolve("center/config/development.json");
    Files.writeString(
        environment,
        Files.readString(environment)
            .replace("\"stackPrefix\": \"imported-dev\"", "\"stackPrefix\": \"desk\"")
            .replaceFirst("\"HelpDeskQueue\": \"imported\"", "\"HelpDeskQueue\": \"adopted\""));

    assertThat(importInto("center", instance).exitCode()).isEqualTo(ExitCodes.CLEAN);
    replace(instance, "\"MaxContacts\": 120", "\"MaxContacts\": 60");
    CommandRun conflict = importInto("center", instance);

    assertThat(conflict.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(conflict.err())
        .contains("HelpDeskQueue.java: error: was edited since the last import");
    assertThat(Files.readString(queue)).contains("maxContacts = 90");
    assertThat(Files.readString(environment))
        .contains("\"stackPrefix\": \"desk\"", "\"HelpDeskQueue\": \"adopted\"");
    assertThat(importInto("center", instance, "--force").exitCode()).isEqualTo(ExitCodes.CLEAN);
    assertThat(Files.readString(queue)).contains("maxContacts = 60");
  }

  @Test
  void whatIsGoneFromTheInstanceIsGoneFromTheModule() throws IOException {
    Path instance = copy(INSTANCE, folder.resolve("instance"));
    importInto("center", instance);
    String id = "fa30dafa-9235-5df9-aaff-427597be0d17";
    Files.delete(instance.resolve("describe-contact-flow/" + id + ".json"));
    Path list = instance.resolve("list-contact-flows.json");
    Files.writeString(
        list, Files.readString(list).replaceAll("(?s)\\{[^{}]*" + id + "[^{}]*\\},\\s*", ""));

    assertThat(importInto("center", instance).out()).contains(" 1 removed");
    assertThat(folder.resolve("center/" + SOURCES + "flows/OldVoiceCheck.java")).doesNotExist();
    assertThat(read("center/config/development.json")).doesNotContain("OldVoiceCheck");
  }

  @Test
  void manyResponsesInOneFileAreReadAsWell() throws IOException {
    Path lines = Files.createDirectories(folder.resolve("lines"));
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(INSTANCE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String path = INSTANCE.relativize(file).toString();
        if (path.matches(
            "list-(routing|queue|security|user)-.*")) { // these don't say what they belong to
          Files.createDirectories(lines.resolve(path).getParent());
          Files.copy(file, lines.resolve(path));
        } else {
          all.append(Files.readString(file).replaceAll("\\s*\\R\\s*", " ")).append('\n');
        }
      }
    }
    Files.writeString(lines.resolve("responses.ndjson"), all);
    importInto("one", INSTANCE);
    importInto("other", lines);

    assertThat(files("other")).isEqualTo(files("one"));
  }

  private CommandRun importInto(String module, Path instance, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                instance.toString(),
                "--package",
                "com.acme.desk",
                "--output",
                folder.resolve(module).toString()));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private Map<String, String> files(String module) throws IOException {
    Path root = folder.resolve(module);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static void replace(Path instance, String from, String to) throws IOException {
    try (Stream<Path> tree = Files.walk(instance.resolve("describe-queue"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replace(from, to));
      }
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }
}
