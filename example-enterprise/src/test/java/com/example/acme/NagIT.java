package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.nag.NagExtension;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.runtime.StackExtension;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AWS Solutions rules of cdk-nag over every environment; what is accepted has its reason. */
class NagIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Accepted> USED = new TreeSet<>();

  private static final List<Accepted> ACCEPTED =
      List.of(
          accepted(
              "AwsSolutions-IAM5\\[Resource::.*:log-group:/aws/lambda/[-\\w]+:\\*]",
              ".*Role",
              "a function makes the streams of its own log group, and writes to them"),
          accepted(
              "AwsSolutions-IAM5\\[Resource::\\*]",
              "\\w+-\\w+-(Lambdas|DynamoDB)/\\w+Role",
              "traces and network interfaces can't be named; interfaces are denied to the"
                  + " function's own code"),
          accepted(
              "AwsSolutions-IAM5\\[Resource::\\*]",
              "\\w+-\\w+-Monitoring/QueueRatesRole",
              "metrics can't be named; the policy names their namespace"),
          accepted(
              "AwsSolutions-IAM5\\[Resource::<AcmeContactCenter\\.Arn>/.*\\*]",
              ".*Role",
              "Amazon Connect makes the ids; the rights end with the instance"),
          accepted(
              "AwsSolutions-IAM5\\[Resource::.*:phone-number/\\*]",
              ".*PhoneNumberFlowHandlerRole",
              "the ARN of a phone number does not name its instance"),
          accepted(
              "AwsSolutions-IAM5\\[Resource::<FlowLogArchive\\.Arn>/flow-logs/\\*]",
              ".*FlowLogDeliveryRole",
              "the objects of one archive"),
          accepted(
              "AwsSolutions-IAM4\\[Policy::.*AWSBackupServiceRolePolicyFor(Backup|Restores)]",
              ".*Backup/Role",
              "AWS Backup changes what it needs, and its own policies with it"),
          accepted(
              "AwsSolutions-SQS3",
              ".*FailedEvents/Queue",
              "it is where failed events go; nobody takes them from there and fails again"),
          accepted(
              "AwsSolutions-S1",
              ".*/AccessLogs",
              "it is where accesses are logged; a log of those would never end"),
          accepted(
              "AwsSolutions-L1",
              ".*-(Lambdas|DynamoDB)/\\w+",
              "Java 21 has long-term support, and is what the functions are compiled and tested"
                  + " on"));

  /** A finding that is no mistake here, and why. */
  private record Accepted(String rule, String resource, String reason)
      implements Comparable<Accepted> {
    boolean covers(Finding finding) {
      return Pattern.matches(rule, finding.rule()) && Pattern.matches(resource, finding.resource());
    }

    @Override
    public int compareTo(Accepted other) {
      return toString().compareTo(other.toString());
    }
  }

  private record Finding(String rule, String resource) {}

  private static Accepted accepted(String rule, String resource, String reason) {
    return new Accepted(rule, resource, reason);
  }

  /** The extension is found on this class path alone. */
  @BeforeAll
  static void letCdkNagLook() throws IOException {
    Path services = Folder.empty(Project.scratch("nag")).resolve("classes/META-INF/services");
    Files.createDirectories(services);
    Files.writeString(
        services.resolve(StackExtension.class.getName()), NagExtension.class.getName() + "\n");
  }

  @AfterAll
  static void needsEveryReason() {
    assertThat(ACCEPTED).allMatch(USED::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"development", "staging", "production"})
  void findsNothingThatHasNoReason(String environment) throws IOException {
    Path assembly = Project.scratch("nag").resolve(environment);
    Command synthesis = synthesize(environment, assembly);
    assertThat(synthesis.output()).contains("Switchboard: " + environment);
    assertThat(looks(assembly)).isGreaterThan(20);

    List<Finding> found = findings(assembly);
    found.removeIf(NagIT::isAccepted);
    assertThat(found).isEmpty();
  }

  private static boolean isAccepted(Finding finding) {
    List<Accepted> covering = ACCEPTED.stream().filter(a -> a.covers(finding)).toList();
    USED.addAll(covering);
    return !covering.isEmpty();
  }

  /** How often cdk-nag held a resource against a rule. */
  private static int looks(Path assembly) throws IOException {
    int looks = 0;
    for (Path report : Folder.files(assembly, f -> f.toString().endsWith("-NagReport.json"))) {
      looks += JSON.readTree(report.toFile()).path("lines").size();
    }
    return looks;
  }

  /** Reports don't tell which right is too wide, so the constructs' own annotations are read. */
  private static List<Finding> findings(Path assembly) throws IOException {
    List<Finding> found = new ArrayList<>();
    for (Path file : Folder.files(assembly, f -> f.toString().endsWith(".metadata.json"))) {
      for (var construct : JSON.readTree(file.toFile()).properties()) {
        for (JsonNode entry : construct.getValue()) {
          String text = entry.path("data").asText();
          if (text.startsWith("AwsSolutions-") || text.startsWith("CdkNag")) {
            found.add(
                new Finding(
                    text.split("(?<=]): |(?<=[0-9]): ")[0], construct.getKey().substring(1)));
          }
        }
      }
    }
    return found;
  }

  private static Command synthesize(String environment, Path assembly) {
    return Command.run(
        Project.example(),
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-Denvironment=" + environment,
                "-Dswitchboard.config=" + Project.root().resolve("config"),
                "-Dswitchboard.output=" + assembly,
                "-cp",
                Project.scratch("nag").resolve("classes")
                    + File.pathSeparator
                    + System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.switchboard.runtime.Switchboard")
            .map(Object::toString)
            .toList());
  }
}
