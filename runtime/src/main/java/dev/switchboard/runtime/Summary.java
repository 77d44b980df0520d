package dev.switchboard.runtime;

import dev.switchboard.environment.Environment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one run made, in a few lines.
 *
 * @param environment the environment's name
 * @param place account and region
 * @param contents what the contact center holds
 * @param resources how many resources each stack has, by stack name
 * @param findings what the template validation and other interceptors found
 * @param output where the cloud assembly is
 */
record Summary(
    String environment,
    String place,
    StackRegistry.Contents contents,
    Map<String, Integer> resources,
    List<String> findings,
    Path output) {

  static Summary of(SynthesisRun run) {
    Environment environment = run.center().environment();
    Map<String, Integer> resources = new LinkedHashMap<>();
    run.templates().forEach(template -> resources.put(template.stack(), template.resources()));
    return new Summary(
        environment.name(),
        environment.account() + "/" + environment.region(),
        run.contents(),
        resources,
        run.findings(),
        run.output());
  }

  /** The lines, with the seconds that the run took. */
  List<String> lines(double seconds) {
    List<String> lines = new ArrayList<>();
    lines.add("Switchboard: " + environment + ", " + place);
    lines.add(
        "  "
            + String.join(
                ", ",
                count(contents.flows(), "flow"),
                count(contents.modules(), "module"),
                count(contents.blocks(), "block"),
                count(contents.queues(), "queue"),
                count(contents.routingProfiles(), "routing profile")));
    resources.forEach((stack, count) -> lines.add("  " + stack + ": " + count(count, "resource")));
    lines.add(
        String.format(
            Locale.ROOT,
            "  %s in %s, %s, %.1f seconds; look into %s",
            count(resources.values().stream().mapToInt(Integer::intValue).sum(), "resource"),
            count(resources.size(), "stack"),
            count(findings.size(), "finding"),
            seconds,
            output));
    return lines;
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
