package dev.switchboard.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real cdk command line ships the enterprise example to a local AWS API server. */
class EnterpriseDeploymentTest {
  private static final Path EXAMPLE = Path.of("../example-enterprise");
  private static final Path ASSEMBLY = EXAMPLE.resolve("target/cdk.out");
  private static final Path LOOPBACK_NAMES = Path.of("src/test/resources/loopback-names.cjs");

  @TempDir Path folder;

  @Test
  void theSynthesizedAssemblyIsDeployedTwiceAndDestroyed()
      throws IOException, InterruptedException {
    requireServer();
    CloudAssembly assembly = CloudAssembly.read(ASSEMBLY);
    try (LocalAws aws =
        LocalAws.start(assembly.account(), assembly.region(), folder.resolve("moto.log"))) {
      var cdk = new Cdk(aws, folder, folder, LOOPBACK_NAMES);
      String app = ASSEMBLY.toAbsolutePath().toString();
      cdk.run("bootstrap", "aws://" + assembly.account() + "/" + assembly.region());

      String first = cdk.run("deploy", "--all", "--app", app, "--require-approval", "never");
      assertThat(first).contains(assembly.stacks().keySet().stream().map(s -> "✅  " + s).toList());
      assembly
          .stacks()
          .forEach(
              (stack, resources) ->
                  assertThat(aws.resources(stack)).as(stack).isEqualTo(resources));

      String second = cdk.run("deploy", "--all", "--app", app, "--require-approval", "never");
      assertThat(second)
          .contains(
              assembly.stacks().keySet().stream().map(s -> "✅  " + s + " (no changes)").toList());

      String destroyed = cdk.run("destroy", "--all", "--force", "--app", app);
      assertThat(destroyed)
          .contains(
              assembly.stacks().keySet().stream().map(s -> "✅  " + s + ": destroyed").toList());
    }
  }

  @Test
  void productionIsSynthesizedByTheCdkAndDeployed() throws IOException, InterruptedException {
    requireServer();
    Path output = folder.resolve("cdk.out");
    CloudAssembly assembly;
    try (LocalAws anyAccount =
        LocalAws.start("123456789012", "us-east-1", folder.resolve("synth.log"))) {
      new Cdk(anyAccount, EXAMPLE, folder, LOOPBACK_NAMES)
          .run("synth", "--quiet", "-c", "environment=production", "--output", output.toString());
      assembly = CloudAssembly.read(output);
    }
    try (LocalAws aws =
        LocalAws.start(assembly.account(), assembly.region(), folder.resolve("moto.log"))) {
      var cdk = new Cdk(aws, folder, folder, LOOPBACK_NAMES);
      cdk.run("bootstrap", "aws://" + assembly.account() + "/" + assembly.region());
      String printed =
          cdk.run("deploy", "--all", "--app", output.toString(), "--require-approval", "never");
      assertThat(printed)
          .contains(assembly.stacks().keySet().stream().map(s -> "✅  " + s).toList());
      assembly
          .stacks()
          .forEach(
              (stack, resources) ->
                  assertThat(aws.resources(stack)).as(stack).isEqualTo(resources));
    }
  }

  private static void requireServer() throws InterruptedException {
    assumeTrue(
        LocalAws.isInstalled(),
        "moto is not installed; install it with: pip install 'moto[server,all]'");
  }
}
