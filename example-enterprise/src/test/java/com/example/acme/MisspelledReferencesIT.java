package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The promise, as users see it: Maven compiles a copy of this example in which one reference is misspelled in each of five
 * places, and says so five times, each at the word that is wrong.
 */
class MisspelledReferencesIT {
  private static final List<String> BUILT_BEFORE =
      List.of("annotations", "flow-language", "environment", "processor", "runtime", "values-function");

  @Test
  void failTheBuildOneByOne() throws IOException {
    Path copy = copy();
    misspell(copy, "flows/AfterHours.java", "${brandName}", "${brandNam}");
    misspell(copy, "flows/SalesInbound.java", "\"Requested\"", "\"Requsted\"");
    misspell(copy, "functions/CustomerLookup.java", "${customerTable}", "${customerTabel}");
    misspell(copy, "hours/BusinessHours.java", "America/New_York", "America/New_Yrok");
    misspell(copy, "modules/Authentication.java", "$.External.attemptsLeft", "$.External.atemptsLeft");

    Command maven = Command.run(copy, maven());

    assertThat(maven.exitCode()).as(maven.output()).isNotZero();
    assertThat(errors(maven))
        .containsExactlyInAnyOrder(
            "flows/AfterHours.java:[26,14] [MissingEnvironmentValue] inbound flow \"After hours\","
                + " block Menu: environments \"development\", \"production\" and \"staging\" have no"
                + " value \"brandNam\"; did you mean \"brandName\"?",
            "flows/SalesInbound.java:[65,30] [ModuleBranch] inbound flow \"Sales inbound\", block"
                + " CallBack: module \"Callback\" has no branch \"Requsted\"; did you mean"
                + " \"Requested\"?",
            "functions/CustomerLookup.java:[18,44] [MissingEnvironmentValue] Lambda function"
                + " \"customer-lookup\": environments \"development\", \"production\" and \"staging\""
                + " have no value \"customerTabel\"; did you mean \"customerTable\"?",
            "hours/BusinessHours.java:[11,16] [UnknownTimeZone] hours of operation \"Business\": no"
                + " time zone is named \"America/New_Yrok\"; did you mean \"America/New_York\"?",
            "modules/Authentication.java:[58,14] [UnknownLambdaResult] module \"Authentication\","
                + " block WrongPin: $.External.atemptsLeft is nothing that Lambda function"
                + " CallerVerification answers; did you mean \"attemptsLeft\"?");
  }

  /** What Maven calls an error of the compiler, from the file's name on; it says each twice, so once each. */
  private static List<String> errors(Command maven) {
    return maven.lines("[ERROR] ").stream()
        .filter(line -> line.contains(".java:["))
        .map(line -> line.substring(line.indexOf("com/example/acme/") + "com/example/acme/".length()))
        .distinct()
        .toList();
  }

  /** The sources, and the classes of the modules before the example, so that Maven has little to compile. */
  private static Path copy() {
    Path copy = Folder.empty(Project.scratch("misspelled"));
    Folder.copy(Project.root(), copy, MisspelledReferencesIT::isNeeded);
    return copy;
  }

  private static boolean isNeeded(Path file) {
    String path = file.toString();
    String module = file.getName(0).toString();
    if (path.contains("target")) {
      return (BUILT_BEFORE.contains(module) || path.startsWith("example-enterprise/functions"))
          && path.matches(".*/target/(classes|maven-status|generated-sources)/.*");
    }
    return file.getNameCount() == 1 ? path.equals("pom.xml") : !path.startsWith(".");
  }

  private static void misspell(Path copy, String file, String right, String wrong) throws IOException {
    Path source = copy.resolve("example-enterprise/src/main/java/com/example/acme").resolve(file);
    String text = Files.readString(source);
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    Files.writeString(source, text.substring(0, at) + wrong + text.substring(at + right.length()));
  }

  private static List<String> maven() {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    words.addAll(List.of("-B", "-ntp", "-o", "-Dstyle.color=never"));
    words.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    words.addAll(List.of("compile", "-pl", "example-enterprise", "-am"));
    return words;
  }
}
