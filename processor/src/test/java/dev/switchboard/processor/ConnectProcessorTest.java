package dev.switchboard.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.switchboard.processor.Sources.compile;
import static dev.switchboard.processor.Sources.json;
import static dev.switchboard.processor.Sources.messages;
import static dev.switchboard.processor.Sources.source;
import static dev.switchboard.processor.Sources.written;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processor behaves in a compilation, beside other processors and with broken sources. */
class ConnectProcessorTest {
  private static final JavaFileObject FLOW =
      source(
          "Sales",
          """
          @ContactFlow(name = "Sales")
          interface Sales {
            @PlayPrompt(text = "Welcome.", next = Queueing.Transfer.class)
            interface Welcome {}

            interface Queueing {
              @TransferToQueue(queue = Orders.class, atCapacity = HangUp.class, onError = HangUp.class)
              interface Transfer {}
            }

            @Disconnect
            interface HangUp {}
          }
          """);

  private static final String QUEUE =
      """
      @Queue(name = "Orders")
      @ImportExisting
      interface Orders {}
      """;

  private static final JavaFileObject PROFILE =
      source(
          "Agents",
          """
          @RoutingProfile(
              name = "Agents",
              defaultOutboundQueue = Orders.class,
              channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
              queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
          interface Agents {}
          """);

  @Test
  void aCompilationWithoutDebugInformationIsTheSame() {
    JavaFileObject queue = source("Orders", QUEUE);
    Compilation without = compile(List.of(), List.of("-g:none"), FLOW, queue, PROFILE);
    assertThat(without).succeededWithoutWarnings();
    assertThat(json(without, "flows/Sales.json"))
        .isEqualTo(json(compile(FLOW, queue, PROFILE), "flows/Sales.json"));
  }

  @Test
  void theOrderOfFilesChangesNoByte() {
    JavaFileObject queue = source("Orders", QUEUE);
    Compilation one = compile(FLOW, queue, PROFILE);
    Compilation other = compile(PROFILE, queue, FLOW);
    assertThat(one).succeededWithoutWarnings();
    assertThat(written(one)).isNotEmpty().isEqualTo(written(other));
    assertThat(written(one).keySet())
        .containsExactly(
            "/CLASS_OUTPUT/META-INF/switchboard/contact-center.json",
            "/CLASS_OUTPUT/META-INF/switchboard/findings.json",
            "/CLASS_OUTPUT/META-INF/switchboard/findings.sarif",
            "/CLASS_OUTPUT/META-INF/switchboard/flows/Sales.json",
            "/CLASS_OUTPUT/META-INF/switchboard/stacks.json");
  }

  @Test
  void saysAtTheEndWhatThereIs() {
    Compilation compilation = compile(FLOW, source("Orders", QUEUE), PROFILE);
    assertThat(compilation)
        .hadNoteContaining(
            "Switchboard: 1 flow, 3 blocks, 1 queue, 1 routing profile; its checks found 0 errors, 0"
                + " warnings");
  }

  @Test
  void saysThatErrorsOfJavacAreNotAmongThoseFound() {
    Compilation compilation =
        compile(
            source(
                "Sales",
                """
                @ContactFlow(name = "Sales")
                interface Sales {
                  @PlayPrompt(text = "Welcome.", next = Nowhere.class)
                  interface Welcome {}
                }
                """));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadNoteContaining(
            "found 0 errors, 0 warnings, and javac's errors; correct these first, then the rest is"
                + " checked");
  }

  @Test
  void speaksOfItsOwnChecksWhereJavacFindsMoreLater() {
    Compilation compilation =
        compile(
            source(
                "Later",
                """
                class Later {
                  int number() {
                    return "no number";
                  }

                  @ContactFlow(name = "Sales")
                  interface Sales {
                    @Disconnect
                    interface End {}
                  }
                }
                """));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("incompatible types");
    assertThat(compilation).hadNoteContaining("; its checks found 0 errors, 0 warnings");
  }

  @Test
  void aMissingTypeKeepsOtherFlowsFromNothing() {
    Compilation compilation =
        compile(
            source(
                "Sales",
                """
                @ContactFlow(name = "Sales")
                interface Sales {
                  @PlayPrompt(text = "Welcome.", next = Nowhere.class)
                  interface Welcome {}
                }
                """),
            source(
                "Support",
                """
                @ContactFlow(name = "Support")
                interface Support {
                  @GetCustomerInput(text = "Hello.", timeoutSeconds = 200, choices = {},
                      onTimeout = HangUp.class, onNoMatch = HangUp.class, onError = HangUp.class)
                  interface Welcome {}

                  @Disconnect
                  interface HangUp {}
                }
                """));
    assertThat(messages(compilation)).hasSize(2);
    assertThat(compilation).hadErrorContaining("class Nowhere");
    assertThat(compilation).hadWarningContaining("[ParameterRange]");
  }

  @Test
  void waitsForTypesThatAnotherProcessorGenerates() {
    Compilation compilation =
        compile(List.of(new Generator("shop.Orders", QUEUE)), List.of(), FLOW, PROFILE);
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(json(compilation, "flows/Sales.json").toString()).contains("${queue:Orders}");
  }

  @Test
  void reportsATypeThatIsNeverGeneratedOnce() {
    Compilation compilation = compile(FLOW, PROFILE);
    assertThat(messages(compilation))
        .hasSize(3)
        .allMatch(m -> m.startsWith("cannot find symbol"))
        .allMatch(m -> m.contains("class Orders"));
  }

  @Test
  void reportsWhatIsGeneratedTooLate() {
    Compilation compilation =
        compile(
            List.of(
                new Generator(
                    "shop.Late", "@Queue(name = \"Late\") @ImportExisting interface Late {}")),
            List.of(),
            FLOW,
            source("Orders", QUEUE),
            PROFILE);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[LateDeclaration] shop.Late was generated after the contact center had been checked");
  }

  @Test
  void aFailedCompilationWritesItsFindingsAndLeavesTheRest(@TempDir Path output)
      throws IOException {
    Path flows = Files.createDirectories(output.resolve("META-INF/switchboard/flows"));
    Files.writeString(flows.resolve("Sales.json"), "as it was");
    JavaFileObject wrong =
        source(
            "Sales",
            """
            @ContactFlow(name = "Sales")
            interface Sales {
              @PlayPrompt(text = "Welcome.")
              interface Welcome {}
            }
            """);
    assertThat(compileTo(output, wrong)).isFalse();
    assertThat(flows.resolve("Sales.json")).hasContent("as it was");
    assertThat(flows.resolveSibling("contact-center.json")).doesNotExist();
    JsonNode findings = new JsonMapper().readTree(flows.resolveSibling("findings.json").toFile());
    assertThat(findings.at("/findings/0").toString())
        .isEqualTo(
            "{\"rule\":\"FlowRunsOffEnd\",\"severity\":\"error\",\"message\":\"inbound flow"
                + " \\\"Sales\\\", block Welcome: next is missing, so the flow runs off its end;"
                + " lead on, or end with @Disconnect\","
                + "\"type\":\"shop.Sales.Welcome\",\"source\":{\"file\":\"shop/Sales.java\",\"line\":9,\"column\":3}}");
    JsonNode sarif = new JsonMapper().readTree(flows.resolveSibling("findings.sarif").toFile());
    assertThat(sarif.at("/runs/0/results/0/ruleId").asText()).isEqualTo("FlowRunsOffEnd");
  }

  private static boolean compileTo(Path output, JavaFileObject... sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            Writer.nullWriter(),
            null,
            new DiagnosticCollector<>(),
            List.of("-proc:only", "-d", output.toString()),
            null,
            List.of(sources));
    task.setProcessors(List.of(new ConnectProcessor()));
    return task.call();
  }

  @Test
  void stacksAreGeneratedForTheirUsesEvenIfARuleFails(@TempDir Path output) throws IOException {
    JavaFileObject profile =
        source(
            "Agents",
            """
            @RoutingProfile(
                name = "Agents",
                defaultOutboundQueue = Orders.class,
                channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
                queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE, priority = 0))
            interface Agents {}
            """);
    JavaFileObject runtime =
        JavaFileObjects.forSourceString(
            "dev.switchboard.runtime.StackRegistry",
            "package dev.switchboard.runtime; public interface StackRegistry { interface Contents"
                + " {} }");
    assertThat(compileTo(output, profile, source("Orders", QUEUE), runtime)).isFalse();
    assertThat(output.resolve("shop/AgentsStack.java")).exists();
    assertThat(output.resolve("META-INF/switchboard/contact-center.json")).doesNotExist();
  }

  @Test
  void aRaisedWarningFails() {
    JavaFileObject flow =
        source(
            "Sales",
            """
            @ContactFlow(name = "Sales")
            interface Sales {
              @Disconnect
              interface HangUp {}

              @Disconnect
              interface Again {}
            }
            """);
    assertThat(compile(flow)).succeeded();
    Compilation raised =
        compile(List.of(), List.of("-Aswitchboard.severity.UnreachableAction=error"), flow);
    assertThat(raised).hadErrorCount(1);
    assertThat(raised).hadErrorContaining("[UnreachableAction]").inFile(flow).onLine(12);
  }

  @Test
  void otherSourcesConcernItNot() {
    Compilation compilation = compile(source("Plain", "class Plain {}\n"));
    assertThat(compilation).succeededWithoutWarnings();
    assertThat(written(compilation)).isEmpty();
  }

  @Test
  void aFailureOfItsOwnIsOneDiagnosticThatNamesTheType() {
    Compilation compilation =
        compile(
            List.of(),
            List.of("-Aswitchboard.config=\0"),
            source(
                "Sales",
                "@ContactFlow(name = \"Sales\") interface Sales { @Disconnect interface HangUp"
                    + " {} }"));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[InternalError] Switchboard failed on shop.Sales with ");
    assertThat(compilation).hadErrorContaining("please report it with the source of that type");
  }

  /** Generates one source in the first round, as another processor on the same path might. */
  private static final class Generator extends AbstractProcessor {
    private final String name;
    private final String body;
    private boolean done;

    Generator(String name, String body) {
      this.name = name;
      this.body = body;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          writer.write("package shop;\n\nimport dev.switchboard.annotations.*;\n\n" + body);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
