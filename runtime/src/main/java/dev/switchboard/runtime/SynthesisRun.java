package dev.switchboard.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One synthesis, as interceptors see it. */
public final class SynthesisRun {
  private final ContactCenterApp center;
  private final StackRegistry.Contents contents;
  private final Path output;
  private final List<String> findings = new ArrayList<>();
  private List<StackTemplate> templates;

  SynthesisRun(ContactCenterApp center, StackRegistry.Contents contents, Path output) {
    this.center = center;
    this.contents = contents;
    this.output = output;
  }

  /** The contact center, its stacks and its environment. */
  public ContactCenterApp center() {
    return center;
  }

  /** What the contact center holds. */
  public StackRegistry.Contents contents() {
    return contents;
  }

  /** The folder of the cloud assembly. */
  public Path output() {
    return output;
  }

  /** What the stacks of all regions are called in the cloud assembly, in order of creation. */
  public List<String> stacks() {
    return center.artifacts();
  }

  /** The templates as they are written, read once. */
  List<StackTemplate> templates() {
    if (templates == null) {
      templates = stacks().stream().map(stack -> StackTemplate.read(output, stack)).toList();
    }
    return templates;
  }

  /** Adds a finding: the run goes on, tells it in the end, and fails. */
  public void finding(String finding) {
    findings.add(finding);
  }

  /** What was found so far. */
  public List<String> findings() {
    return List.copyOf(findings);
  }
}
