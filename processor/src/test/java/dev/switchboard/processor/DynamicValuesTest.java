package dev.switchboard.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** Flows that read values which change without a deployment fetch them when they start. */
class DynamicValuesTest {
  private static final String FOLDER = "META-INF/switchboard/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SETS =
      """
      @DynamicValues(name = "waiting", about = ValueSubject.QUEUES)
      interface Waiting {
        @DynamicNumber(defaultValue = 25, min = 1, max = 100, description = "calls in the queue")
        String MOST = "$.FlowAttributes.waiting_most";
      }

      @DynamicValues(name = "opening")
      interface Opening {
        @DynamicText(defaultValue = "Hello from ${brandName}.", maxLength = 300)
        String GREETING = "$.FlowAttributes.opening_greeting";

        @DynamicSwitch(defaultValue = false)
        String CLOSED = "$.FlowAttributes.opening_closed";

        @DynamicChoice(defaultValue = "day", choices = {"day", "night"})
        String TONE = "$.FlowAttributes.opening_tone";
      }
      """;

  private static final String FLOWS =
      """
      @ContactFlow(name = "Inbound")
      interface Inbound {
        @CheckContactAttributes(attribute = Opening.CLOSED,
            cases = @Case(equals = "true", to = Bye.class))
        interface Open {}

        @CheckContactAttributes(attribute = Waiting.MOST,
            cases = @Case(greaterThan = "50", to = Bye.class))
        interface Busy {}

        @PlayPrompt(text = Opening.GREETING)
        interface Welcome {}

        @Disconnect
        interface HangUp {}

        @PlayPrompt(text = "Goodbye.", next = HangUp.class)
        interface Bye {}

        @ErrorHandler
        @PlayPrompt(text = "Sorry, something went wrong.", next = HangUp.class)
        interface Sorry {}
      }

      @ContactFlow(name = "Other")
      interface Other {
        @PlayPrompt(text = "Hi.")
        interface Welcome {}

        @ErrorHandler
        @Disconnect
        interface HangUp {}
      }
      """;

  private final Compilation compilation = compile(SETS + FLOWS);

  @Test
  void fetchTheirValuesBeforeTheFirstBlock() throws Exception {
    FlowContent flow = flow("flows/Inbound.json");

    assertThat(flow.startAction()).contains("values-read");
    JsonNode read = flow.action("values-read").orElseThrow().json();
    assertThat(read.at("/Parameters/LambdaFunctionARN").asText()).isEqualTo("${values:function}");
    assertThat(read.at("/Parameters/LambdaInvocationAttributes").toString())
        .isEqualTo(
            "{\"about.opening\":\"FLOWS\",\"opening_closed\":\"false\","
                + "\"opening_greeting\":\"Hello from ${brandName}.\","
                + "\"about.waiting\":\"QUEUES\",\"waiting_most\":\"25\"}");
    assertThat(read.at("/Transitions/NextAction").asText()).isEqualTo("values-keep");
    assertThat(read.at("/Transitions/Errors/0/NextAction").asText()).isEqualTo("values-default");

    JsonNode keep = flow.action("values-keep").orElseThrow().json();
    assertThat(keep.at("/Parameters/FlowAttributes/opening_closed/Value").asText())
        .isEqualTo("$.External.opening_closed");
    assertThat(keep.at("/Transitions/NextAction").asText()).isEqualTo("Open");

    JsonNode defaults = flow.action("values-default").orElseThrow().json();
    assertThat(defaults.at("/Parameters/FlowAttributes/waiting_most/Value").asText())
        .isEqualTo("25");
    assertThat(defaults.at("/Transitions/NextAction").asText()).isEqualTo("Open");
    assertThat(defaults.at("/Transitions/Errors/0/NextAction").asText()).isEqualTo("Open");
  }

  @Test
  void leaveFlowsAloneThatReadNone() throws Exception {
    assertThat(flow("flows/Other.json").startAction()).contains("Welcome");
    assertThat(
            compilation.generatedFile(
                StandardLocation.CLASS_OUTPUT, FOLDER + "values/defaults/flows/Other.json"))
        .isEmpty();
  }

  @Test
  void readDataTablesWhereAnEnvironmentHasThem() throws Exception {
    FlowContent flow = flow("values/data-tables/flows/Inbound.json");

    assertThat(flow.startAction()).contains("values-read-opening");
    JsonNode read = flow.action("values-read-opening").orElseThrow().json();
    assertThat(read.at("/Parameters").toString())
        .isEqualTo(
            "{\"DataTableId\":\"${values:opening}\",\"Queries\":[{\"QueryName\":\"opening\","
                + "\"Attributes\":[\"closed\",\"greeting\"],\"PrimaryValues\":"
                + "[{\"AttributeName\":\"row-name\",\"Value\":\"current\"}]}]}");
    JsonNode keep = flow.action("values-keep-opening").orElseThrow().json();
    assertThat(keep.at("/Parameters/FlowAttributes/opening_closed/Value").asText())
        .isEqualTo("$.DataTables.opening.closed");
    assertThat(keep.at("/Transitions/NextAction").asText()).isEqualTo("values-read-waiting");
    assertThat(
            flow.action("values-default-waiting")
                .orElseThrow()
                .json()
                .at("/Transitions/NextAction")
                .asText())
        .isEqualTo("Open");
    assertThat(flow.action("values-read")).isEmpty();
  }

  @Test
  void takeTheDefaultsWhereAnEnvironmentHasNone() throws Exception {
    FlowContent flow = flow("values/defaults/flows/Inbound.json");

    assertThat(flow.startAction()).contains("values-default");
    assertThat(flow.action("values-read")).isEmpty();
    assertThat(flow.action("values-keep")).isEmpty();
  }

  @Test
  void areLegalInEveryForm() throws Exception {
    List<FlowFinding> findings = new ArrayList<>();
    for (String path :
        List.of(
            "flows/Inbound.json",
            "values/data-tables/flows/Inbound.json",
            "values/defaults/flows/Inbound.json")) {
      findings.addAll(
          FlowRules.check(
              new FlowSubject(
                  "Inbound",
                  Optional.of(FlowType.CONTACT_FLOW),
                  false,
                  flow(path),
                  Catalogue.standard(),
                  Words.JSON)));
    }
    assertThat(findings).isEmpty();
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings())
        .singleElement()
        .satisfies(w -> assertThat(w.getMessage(null)).contains("opening\", TONE: no flow"));
  }

  @Test
  void areDescribedForTools() throws Exception {
    JsonNode values = json("values.json");
    assertThat(values.at("/sets/0/name").asText()).isEqualTo("opening");
    assertThat(values.at("/sets/0/values").findValuesAsText("key"))
        .containsExactly("closed", "greeting", "tone");
    assertThat(values.at("/sets/1").toString())
        .isEqualTo(
            "{\"name\":\"waiting\",\"about\":\"QUEUES\",\"values\":[{\"key\":\"most\","
                + "\"attribute\":\"waiting_most\",\"type\":\"number\",\"default\":\"25\","
                + "\"min\":1,\"max\":100,\"description\":\"calls in the queue\"}]}");
    assertThat(json("contact-center.json").at("/dynamicValues/0/usedBy/0/id").asText())
        .isEqualTo("Inbound");
  }

  @Test
  void areTheSameInAnyOrderOfDeclaration() throws Exception {
    String start = SETS.substring(0, SETS.indexOf("@DynamicValues(name = \"opening\")"));
    Compilation other = compile(FLOWS + SETS.substring(start.length()) + start);
    for (String path : List.of("values.json", "flows/Inbound.json")) {
      assertThat(text(other, path)).isEqualTo(text(compilation, path));
    }
  }

  @Test
  void areFetchedForFlowsThatAreKeptAsFilesToo() throws Exception {
    Compilation kept =
        compile(
            SETS
                + """
                @ContactFlow(name = "Kept")
                @FlowContent("values/kept.json")
                interface Kept {}
                """,
            "-Aswitchboard.resources=src/test/resources");
    FlowContent flow = FlowCodec.parse(text(kept, "flows/Kept.json")).content();

    assertThat(flow.startAction()).contains("values-read");
    assertThat(
            flow.action("values-default")
                .orElseThrow()
                .json()
                .at("/Transitions/NextAction")
                .asText())
        .isEqualTo("welcome");
  }

  @Test
  void areToldToReplaceWhatAnEarlierFunctionAnswered() {
    Compilation later =
        compile(
            """
            @DynamicValues(name = "opening")
            interface Opening {
              @DynamicText(defaultValue = "Hello.")
              String GREETING = "$.FlowAttributes.opening_greeting";
            }

            record Answer(String tier) {}

            @LambdaFunction(name = "lookup", response = Answer.class, timeoutSeconds = 4)
            final class Lookup {}

            @ContactFlow(name = "First")
            interface First {
              @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
              interface Look {}

              @TransferToFlow(flow = Second.class)
              interface On {}

              @ErrorHandler
              @Disconnect
              interface HangUp {}
            }

            @PhoneNumber(countryCode = "US", flow = First.class)
            interface Line {}

            @ContactFlow(name = "Second")
            interface Second {
              @PlayPrompt(text = Opening.GREETING + " You are $.External.tier.")
              interface Welcome {}

              @ErrorHandler
              @Disconnect
              interface HangUp {}
            }
            """);

    assertThat(later.warnings())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.getMessage(null))
                    .contains("[OverwrittenResult] inbound flow \"Second\", block Welcome:")
                    .contains("was answered by Lambda function \"lookup\"")
                    .contains("Lambda function \"DynamicValues\" has answered since"));
  }

  private static Compilation compile(String source, Object... options) {
    return Compiler.javac()
        .withProcessors(new ConnectProcessor())
        .withOptions(options)
        .compile(
            JavaFileObjects.forSourceString(
                "example.Center",
                """
                package example;

                import dev.switchboard.annotations.*;
                import dev.switchboard.annotations.block.*;

                """
                    + source));
  }

  private FlowContent flow(String path) throws Exception {
    return FlowCodec.parse(text(compilation, path)).content();
  }

  private JsonNode json(String path) throws Exception {
    return JSON.readTree(text(compilation, path));
  }

  private static String text(Compilation compilation, String path) throws Exception {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, FOLDER + path)
        .orElseThrow(() -> new AssertionError(path + " was not written: " + compilation.errors()))
        .getCharContent(true)
        .toString();
  }
}
