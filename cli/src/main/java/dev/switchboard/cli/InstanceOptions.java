package dev.switchboard.cli;

import dev.switchboard.cli.instance.InstanceFetch;
import dev.switchboard.cli.instance.SignedConnection;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Says which live instance a command reads, and how. */
final class InstanceOptions {
  private static final Pattern ARN =
      Pattern.compile("arn:aws[-a-z]*:connect:([-a-z0-9]+):\\d{12}:instance/([-a-zA-Z0-9]+)");

  @Option(
      names = "--instance",
      paramLabel = "ID",
      description = "read this live instance: its id or ARN; nothing in it is changed")
  private String instance;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      description = "its region (default: that of its ARN, or the AWS configuration's)")
  private String region;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "the profile of the AWS configuration")
  private String profile;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "another address of the API than the region's")
  private URI endpoint;

  @Option(
      names = "--rate",
      paramLabel = "CALLS",
      defaultValue = "2",
      description = "calls a second, if the quota was raised (default: ${DEFAULT-VALUE})")
  private int rate;

  /** Names the instance, where the command line does not. */
  void use(String idOrArn) {
    instance = idOrArn;
  }

  /** Whether an instance is named. */
  boolean isGiven() {
    return instance != null;
  }

  /**
   * Reads the instance into a folder.
   *
   * @param folder the folder
   * @param err is told what is done
   * @return the calls that were refused, and why
   * @throws IOException if it can't be read
   */
  Map<String, String> fetch(Path folder, PrintWriter err) throws IOException {
    if (rate < 1) {
      throw new IOException("--rate is " + rate + ", expected 1 or more");
    }
    Matcher arn = ARN.matcher(instance);
    boolean isArn = arn.matches();
    String id = isArn ? arn.group(2) : instance;
    if (!id.matches("[-a-zA-Z0-9]{1,64}")) {
      throw new IOException("\"" + instance + "\" is neither the id nor the ARN of an instance");
    }
    Optional<String> where = Optional.ofNullable(region == null && isArn ? arn.group(1) : region);
    // The SDK's logging interface would say that nothing listens to it.
    System.setProperty(
        "slf4j.internal.verbosity", System.getProperty("slf4j.internal.verbosity", "ERROR"));
    try (var connection =
        new SignedConnection(where, Optional.ofNullable(profile), Optional.ofNullable(endpoint))) {
      return InstanceFetch.run(connection, rate, id, folder, err::println);
    }
  }
}
