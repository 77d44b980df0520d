package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.CfnOutput;

/** What happens around a synthesis, in order, and open to users' own. */
class InterceptorsTest {
  private static final List<String> HEARD = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void forget() {
    HEARD.clear();
    System.clearProperty("switchboard.metrics");
  }

  @Test
  void nestsByOrderAndThenByName() {
    SynthesisRun run = new SynthesisRun(null, null, folder);
    Interceptors interceptors =
        new Interceptors(List.of(new Inner(), new Outer(), new AlsoInner()));

    interceptors.run(run, () -> HEARD.add("synthesis"));
    interceptors.created(run);

    assertThat(HEARD)
        .containsExactly(
            "Outer around",
            "Outer before",
            "AlsoInner around",
            "AlsoInner before",
            "Inner around",
            "Inner before",
            "synthesis",
            "Inner after",
            "AlsoInner after",
            "Outer after",
            "Outer created",
            "AlsoInner created",
            "Inner created");
  }

  @Test
  void putsSwitchboardsOwnOutsideWithErrorHandlingAroundAll() {
    List<Integer> orders =
        List.of(
            new ErrorHandlingInterceptor().order(),
            LoggingInterceptor.ofProcess().order(),
            MetricsInterceptor.ofProcess().order(),
            new ValidationInterceptor().order(),
            new Inner().order());
    assertThat(orders).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void findsUsersOwnOnTheClassPath() throws Exception {
    Path metrics = folder.resolve("build/metrics.json");
    System.setProperty("switchboard.metrics", metrics.toString());

    Summary summary = synthesize(OutputOnEveryStack.class);

    assertThat(summary.findings()).containsExactly("[Owner] acme-Storage: has no owner");
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(Files.readString(folder.resolve("cdk.out/acme-Storage.template.json")))
        .contains("\"AddedByAnInterceptor\"");
    assertThat(assembly.stacks()).contains("acme-Storage");
    JsonNode json = new ObjectMapper().readTree(metrics.toFile());
    assertThat(json.path("findings").asInt()).isEqualTo(1);
    assertThat(json.at("/stacks/acme-Storage/resources").asInt()).isPositive();
    assertThat(json.path("createMillis").asDouble()).isPositive();
  }

  @Test
  void tellsWhereAnInterceptorOfTheUsersFailed() {
    SynthesisRun run = new SynthesisRun(null, null, folder);
    StackTraceElement[] trace = {
      new StackTraceElement("java.util.Optional", "get", "Optional.java", 143),
      new StackTraceElement("com.example.Owner", "created", "Owner.java", 12),
      new StackTraceElement("dev.switchboard.runtime.Synthesis", "run", "Synthesis.java", 60)
    };
    Interceptors interceptors = new Interceptors(List.of(new ErrorHandlingInterceptor()));

    assertThatThrownBy(
            () ->
                interceptors.run(
                    run,
                    () -> {
                      IllegalStateException e = new IllegalStateException("no owner");
                      e.setStackTrace(trace);
                      throw e;
                    }))
        .isInstanceOf(UserMistakeException.class)
        .hasMessage(
            "com.example.Owner.created(Owner.java:12) failed with"
                + " java.lang.IllegalStateException: no owner");
  }

  @Test
  void tellsWhatTheCdkRefusesInOneLine() {
    assertThatThrownBy(() -> synthesize(SameOutputTwice.class))
        .isInstanceOf(UserMistakeException.class)
        .hasMessageStartingWith(
            "the CDK refuses this app: There is already a Construct with name 'Same'")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void leavesWhatIsOurOwnFaultAsItIs() {
    SynthesisRun run = new SynthesisRun(null, null, folder);
    Interceptors interceptors = new Interceptors(List.of(new ErrorHandlingInterceptor()));
    NullPointerException ours = new NullPointerException("ours");
    ours.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("dev.switchboard.runtime.Synthesis", "run", "Synthesis.java", 60)
        });

    assertThatThrownBy(
            () ->
                interceptors.run(
                    run,
                    () -> {
                      throw ours;
                    }))
        .isSameAs(ours);
  }

  @Test
  void logsTheStepsWhereAsked() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SynthesisRun run =
        new SynthesisRun(
            new ContactCenterApp(null, ConfiguredCenter.environment(folder, ""), null),
            null,
            Path.of("cdk.out"));
    Interceptors interceptors =
        new Interceptors(
            List.of(
                new LoggingInterceptor(
                    Optional.of(new PrintStream(err, true, StandardCharsets.UTF_8)))));

    interceptors.run(run, () -> interceptors.created(run));

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "switchboard: creating the stacks of environment test",
            "switchboard: writing ",
            "switchboard: wrote cdk.out, 0 findings");
    assertThat(System.getProperty("switchboard.log")).isNull();
  }

  @Test
  void measuresStepsByItsClock() throws Exception {
    AtomicLong clock = new AtomicLong();
    Path file = folder.resolve("metrics.json");
    MetricsInterceptor metrics =
        new MetricsInterceptor(Optional.of(file), () -> clock.addAndGet(5_000_000));
    SynthesisRun run =
        new SynthesisRun(
            new ContactCenterApp(null, ConfiguredCenter.environment(folder, ""), null),
            null,
            folder);

    Interceptors interceptors = new Interceptors(List.of(metrics));
    interceptors.run(run, () -> interceptors.created(run));

    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.path("createMillis").asDouble()).isEqualTo(5);
    assertThat(json.path("writeMillis").asDouble()).isEqualTo(5);
  }

  private Summary synthesize(Class<? extends SynthesisInterceptor> own) throws Exception {
    Path services = folder.resolve("classes/META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve(SynthesisInterceptor.class.getName()), own.getName() + "\n");
    Files.writeString(
        services.resolve(StackRegistry.class.getName()), StorageRegistry.class.getName() + "\n");
    try (URLClassLoader classes =
        new URLClassLoader(
            new URL[] {folder.resolve("classes").toUri().toURL()}, getClass().getClassLoader())) {
      return new Synthesis(ConfiguredCenter.environment(folder, ""), classes)
          .run(folder.resolve("cdk.out"));
    }
  }

  /** Adds to stacks before they are written, and finds fault with them afterwards. */
  public static final class OutputOnEveryStack implements SynthesisInterceptor {
    @Override
    public void created(SynthesisRun run) {
      run.center()
          .stacks()
          .values()
          .forEach(
              stack ->
                  CfnOutput.Builder.create(stack, "AddedByAnInterceptor").value("yes").build());
    }

    @Override
    public void after(SynthesisRun run) {
      run.finding("[Owner] acme-Storage: has no owner");
    }
  }

  /** What the CDK refuses. */
  public static final class SameOutputTwice implements SynthesisInterceptor {
    @Override
    public void created(SynthesisRun run) {
      for (int i = 0; i < 2; i++) {
        CfnOutput.Builder.create(run.center().stacks().values().iterator().next(), "Same")
            .value("yes")
            .build();
      }
    }
  }

  private static class Inner implements SynthesisInterceptor {
    @Override
    public void before(SynthesisRun run) {
      hear("before");
    }

    @Override
    public void around(SynthesisRun run, Runnable inside) {
      hear("around");
      inside.run();
    }

    @Override
    public void created(SynthesisRun run) {
      hear("created");
    }

    @Override
    public void after(SynthesisRun run) {
      hear("after");
    }

    private void hear(String step) {
      HEARD.add(getClass().getSimpleName() + " " + step);
    }
  }

  private static final class AlsoInner extends Inner {}

  private static final class Outer extends Inner {
    @Override
    public int order() {
      return -1;
    }
  }
}
