package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what a deployment would change, and fails if it would lose what can't be recreated. */
@Command(
    name = "plan",
    header = "Says what a deployment would change, and refuses what would lose something.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares what was synthesized with what is deployed: what is added, changed, replaced,",
      "removed, moved to another stack. Fails if a phone number, an instance, or what stores data",
      "would be replaced, released, deleted, left behind, or no longer retained.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 nothing is lost, 1 something is, 2 the input can't be used.",
      "",
      "Examples:",
      "  switchboard plan --live",
      "  switchboard plan --assembly target/cdk.out --deployed releases/cdk.out --json",
      "  switchboard plan --live --allow acme-prod-Queues.OldNumber"
    })
public final class PlanCommand implements Callable<Integer> {
  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--assembly",
      paramLabel = "FOLDER",
      defaultValue = "target/cdk.out",
      description = "what was synthesized (default: ${DEFAULT-VALUE})")
  private Path assembly;

  @ArgGroup(multiplicity = "1")
  private Baseline baseline;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "with --live: the profile of the AWS configuration")
  private String profile;

  @Option(
      names = "--endpoint-url",
      paramLabel = "URL",
      description = "with --live: another address than AWS (default: AWS_ENDPOINT_URL)")
  private URI endpoint;

  @Option(
      names = "--allow",
      paramLabel = "STACK.ID",
      description = "a resource that may be lost; can be repeated")
  private Set<String> allowed = new TreeSet<>();

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  /** What is deployed; one of them. */
  static final class Baseline {
    @Option(
        names = "--deployed",
        paramLabel = "FOLDER",
        description = "the cloud assembly that was deployed, such as the last release's")
    private Path folder;

    @Option(names = "--live", description = "asks CloudFormation for the deployed templates")
    private boolean live;
  }

  @Override
  public Integer call() {
    try {
      CloudAssembly next = CloudAssembly.read(assembly);
      if (baseline.live) {
        try (LiveTemplates live = new LiveTemplates(Optional.ofNullable(profile), endpoint())) {
          return report(next, changes(next, live), Set.of());
        }
      }
      CloudAssembly before = CloudAssembly.read(baseline.folder);
      Set<String> left = new TreeSet<>();
      before.templates().forEach(template -> left.add(template.stack()));
      next.templates().forEach(template -> left.remove(template.stack()));
      return report(next, changes(next, (stack, region) -> before.template(stack)), left);
    } catch (IOException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNUSABLE;
    }
  }

  private Optional<URI> endpoint() {
    return Optional.ofNullable(endpoint)
        .or(() -> Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).map(URI::create));
  }

  private static List<Change> changes(CloudAssembly next, DeployedTemplates deployed)
      throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Template template : next.templates()) {
      Template before =
          deployed
              .template(template.stack(), next.region(template.stack()))
              .orElseGet(
                  () -> new Template(template.stack(), JsonNodeFactory.instance.objectNode()));
      changes.addAll(TemplateDifference.between(template.stack(), before, template));
    }
    return Moves.in(changes);
  }

  private int report(CloudAssembly next, List<Change> changes, Set<String> left)
      throws IOException {
    List<Change> losses = changes.stream().filter(this::isLost).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(next, changes, left).replace("\r\n", "\n"));
    } else {
      text(out, next, changes, left);
    }
    PrintWriter err = spec.commandLine().getErr();
    for (Change loss : losses) {
      err.println(
          loss.stack()
              + "."
              + loss.id()
              + " ("
              + loss.type()
              + "): "
              + loss.kind().words()
              + " "
              + loss.loss()
              + (loss.properties().isEmpty() || loss.kind() == Change.Kind.MOVE
                  ? ""
                  : " because of " + String.join(", ", loss.properties()))
              + "; undo that, or accept it with --allow "
              + loss.stack()
              + "."
              + loss.id());
    }
    return losses.isEmpty() ? CLEAN : FINDINGS;
  }

  private boolean isLost(Change change) {
    return change.isLoss() && !allowed.contains(change.stack() + "." + change.id());
  }

  private static void text(
      PrintWriter out, CloudAssembly next, List<Change> changes, Set<String> left) {
    for (Template template : next.templates()) {
      List<Change> own =
          changes.stream().filter(change -> change.stack().equals(template.stack())).toList();
      if (!own.isEmpty()) {
        out.println(template.stack());
        own.forEach(change -> out.println(change.line()));
      }
    }
    left.forEach(
        stack -> out.println(stack + " is no longer synthesized; it stays until it is destroyed"));
    StringBuilder counts = new StringBuilder();
    for (Change.Kind kind : Change.Kind.values()) {
      long count = changes.stream().filter(change -> change.kind() == kind).count();
      if (count > 0) {
        counts.append(counts.length() == 0 ? "" : ", ").append(count).append(' ');
        counts.append(kind.words());
      }
    }
    out.println(counts.length() == 0 ? "no changes" : counts.toString());
    if (changes.stream().anyMatch(change -> change.kind() == Change.Kind.MOVE)) {
      out.println(Moves.ADVICE);
    }
  }

  private String json(CloudAssembly next, List<Change> changes, Set<String> left)
      throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode stacks = json.putArray("stacks");
    for (Template template : next.templates()) {
      ObjectNode stack = stacks.addObject().put("name", template.stack());
      ArrayNode list = stack.putArray("changes");
      for (Change change : changes) {
        if (change.stack().equals(template.stack())) {
          ObjectNode one = list.addObject();
          one.put("id", change.id()).put("type", change.type());
          one.put("change", change.kind().words());
          ArrayNode properties = one.putArray("properties");
          change.properties().forEach(properties::add);
          if (change.isLoss()) {
            one.put("loss", change.loss()).put("allowed", !isLost(change));
          }
        }
      }
    }
    ArrayNode leftBehind = json.putArray("noLongerSynthesized");
    left.forEach(leftBehind::add);
    json.put("losses", changes.stream().filter(this::isLost).count());
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
