package dev.switchboard.processor;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.cycles.Sharding;
import dev.switchboard.processor.cycles.StackAssignment;
import dev.switchboard.processor.cycles.StackLimits;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.report.Options;
import dev.switchboard.processor.validate.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stacks of a contact center, by what its project keeps of them.
 *
 * @param sharding the stacks
 * @param findings what is wrong with the project's file, or should be written into it
 */
record Stacking(Sharding sharding, List<Finding> findings) {
  Stacking {
    findings = List.copyOf(findings);
  }

  /** What is told about the assignment of resources to stacks. */
  static final String RULE = "StackAssignment";

  private static final int MOST_TOLD = 5;
  private static final String ACCEPT =
      "keep the assignment with \"switchboard stacks --accept\" before you deploy, and commit the"
          + " file; otherwise a later edit may move resources to other stacks, which replaces them";

  /** The stacks of a contact center, by the options of its compilation. */
  static Stacking of(ContactCenter center, Options options) {
    List<Finding> findings = new ArrayList<>();
    StackAssignment kept = kept(options, findings);
    boolean isUsable = findings.isEmpty();
    Sharding sharding = Sharding.of(center, kept, limits(options, findings));
    List<String> newcomers = sharding.newcomers();
    // Without the file everything would be new.
    if (isUsable && !newcomers.isEmpty()) {
      findings.add(warning(words(newcomers) + " " + ACCEPT));
    }
    for (String stack : sharding.nearlyFull()) {
      findings.add(
          warning(
              "stack "
                  + stack
                  + " is nearly full, and a second one will follow; keep the assignment with"
                  + " \"switchboard stacks --accept\" now, so that what is deployed stays in it"));
    }
    for (String circle : sharding.circles()) {
      findings.add(
          error(
              circle
                  + "; stacks can't wait for each other: give one of these resources another"
                  + " @Identity, which creates it anew in a stack of its own kind"));
    }
    return new Stacking(sharding, findings);
  }

  private static String words(List<String> newcomers) {
    int more = newcomers.size() - MOST_TOLD;
    return (newcomers.size() == 1 ? "1 resource is new" : newcomers.size() + " resources are new")
        + " in a contact center of several stacks, "
        + String.join(", ", newcomers.subList(0, Math.min(MOST_TOLD, newcomers.size())))
        + (more > 0 ? " and " + more + " others;" : ";");
  }

  private static StackAssignment kept(Options options, List<Finding> findings) {
    Optional<String> given = options.value(Options.STACKS);
    try {
      Path file = given.map(Path::of).orElseGet(() -> byDefault(options));
      if (!Files.exists(file)) {
        return StackAssignment.NONE;
      }
      return StackAssignment.parse(Files.readString(file));
    } catch (IOException | InvalidPathException e) {
      findings.add(error("the file of stacks can't be read: " + e.getMessage()));
    } catch (IllegalArgumentException e) {
      findings.add(error("the file of stacks can't be used: " + e.getMessage()));
    }
    return StackAssignment.NONE;
  }

  /** Beside the folder of environments; in that folder each file is an environment. */
  private static Path byDefault(Options options) {
    return Path.of(options.value(Options.CONFIG).orElse("config"))
        .toAbsolutePath()
        .normalize()
        .resolveSibling(StackAssignment.KEPT_NAME);
  }

  private static StackLimits limits(Options options, List<Finding> findings) {
    Optional<String> size = options.value(Options.STACK_SIZE);
    if (size.isEmpty()) {
      return StackLimits.STANDARD;
    }
    int resources =
        size.filter(text -> text.matches("[0-9]{1,4}")).map(Integer::parseInt).orElse(0);
    if (resources < 1 || resources > StackLimits.STANDARD.single()) {
      findings.add(
          error(
              "option -A"
                  + Options.STACK_SIZE
                  + " is \""
                  + size.get()
                  + "\", expected 1 to "
                  + StackLimits.STANDARD.single()));
      return StackLimits.STANDARD;
    }
    return StackLimits.of(resources);
  }

  private static Finding warning(String message) {
    return new Finding(RULE, Severity.WARNING, message, null);
  }

  private static Finding error(String message) {
    return new Finding(RULE, Severity.ERROR, message, null);
  }

  /** The file that a project may keep. */
  String file() {
    return sharding.assignment().text();
  }
}
