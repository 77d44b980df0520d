package dev.switchboard.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Measures how long the steps take and how large the templates are, for those who watch their
 * builds: as JSON in the file that the system property {@code switchboard.metrics} names. It stands
 * outside of the cloud assembly, which is the same for the same input.
 */
final class MetricsInterceptor implements SynthesisInterceptor {
  private static final String PROPERTY = "switchboard.metrics";
  private static final double NANOS = 1e6;

  private final Optional<Path> file;
  private final LongSupplier nanoTime;
  private long start;
  private long created;

  MetricsInterceptor(Optional<Path> file, LongSupplier nanoTime) {
    this.file = file;
    this.nanoTime = nanoTime;
  }

  static MetricsInterceptor ofProcess() {
    return new MetricsInterceptor(
        Optional.ofNullable(System.getProperty(PROPERTY)).filter(p -> !p.isBlank()).map(Path::of),
        System::nanoTime);
  }

  @Override
  public int order() {
    return METRICS;
  }

  @Override
  public void before(SynthesisRun run) {
    start = nanoTime.getAsLong();
  }

  @Override
  public void created(SynthesisRun run) {
    created = nanoTime.getAsLong();
  }

  @Override
  public void after(SynthesisRun run) {
    file.ifPresent(path -> write(path, run, nanoTime.getAsLong()));
  }

  private void write(Path path, SynthesisRun run, long end) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("environment", run.center().environment().name());
    json.put("createMillis", (created - start) / NANOS);
    json.put("writeMillis", (end - created) / NANOS);
    json.put("findings", run.findings().size());
    ObjectNode stacks = json.putObject("stacks");
    for (StackTemplate template : run.templates()) {
      stacks
          .putObject(template.stack())
          .put("resources", template.resources())
          .put("outputs", template.outputs())
          .put("bytes", template.bytes());
    }
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      Files.writeString(
          path, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
