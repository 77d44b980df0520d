package dev.switchboard.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A cloud assembly, and an account of a local server that it is deployed to. */
final class Deployment implements AutoCloseable {
  /** The script that resolves names of buckets; see {@link Cdk}. */
  static final Path LOOPBACK_NAMES = Path.of("src/test/resources/loopback-names.cjs");

  private final CloudAssembly assembly;
  private final LocalAws aws;
  private final Cdk cdk;

  private Deployment(CloudAssembly assembly, LocalAws aws, Cdk cdk) {
    this.assembly = assembly;
    this.aws = aws;
    this.cdk = cdk;
  }

  /** Starts a server for an assembly and bootstraps the account. */
  static Deployment of(Path folder, Path scratch) throws IOException, InterruptedException {
    CloudAssembly assembly = CloudAssembly.read(folder);
    LocalAws aws =
        LocalAws.start(assembly.account(), assembly.region(), scratch.resolve("moto.log"));
    try {
      var cdk = new Cdk(aws, scratch, scratch, LOOPBACK_NAMES);
      cdk.run(bootstrap(assembly));
      return new Deployment(assembly, aws, cdk);
    } catch (IOException | InterruptedException | AssertionError e) {
      aws.close();
      throw e;
    }
  }

  /** Lets the cdk synthesize an environment of an app, and returns where to. */
  static Path synthesize(String environment, Path app, Path scratch)
      throws IOException, InterruptedException {
    Path output = scratch.resolve("cdk.out");
    try (LocalAws anyAccount =
        LocalAws.start("123456789012", "us-east-1", scratch.resolve("synth.log"))) {
      new Cdk(anyAccount, app, scratch, LOOPBACK_NAMES)
          .run("synth", "--quiet", "-c", "environment=" + environment, "-o", output.toString());
    }
    return output;
  }

  CloudAssembly assembly() {
    return assembly;
  }

  private static String[] bootstrap(CloudAssembly assembly) {
    Stream<String> places =
        assembly.stacks().stream()
            .map(stack -> "aws://" + assembly.account() + "/" + stack.region())
            .distinct();
    return Stream.concat(Stream.of("bootstrap"), places).toArray(String[]::new);
  }

  /** The server, in the region of a stack. */
  LocalAws of(CloudAssembly.Stack stack) {
    return aws.in(stack.region());
  }

  /** The server, in the contact center's own region. */
  LocalAws aws() {
    return aws;
  }

  /** Deploys all stacks, and returns what the command line printed. */
  String deploy() throws IOException, InterruptedException {
    return cdk.run("deploy", "--all", "--app", app(), "--require-approval", "never");
  }

  /** Destroys all stacks, and returns what the command line printed. */
  String destroy() throws IOException, InterruptedException {
    return cdk.run("destroy", "--all", "--force", "--app", app());
  }

  private String app() {
    return assembly.folder().toAbsolutePath().toString();
  }

  /** A line of the command line for each stack. */
  String[] lines(UnaryOperator<String> line) {
    return assembly.stacks().stream()
        .map(CloudAssembly.Stack::shown)
        .map(line)
        .toArray(String[]::new);
  }

  @Override
  public void close() {
    aws.close();
  }
}
