package dev.switchboard.flow.check.together;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.FlowSource;
import dev.switchboard.flow.program.FlowTarget;
import dev.switchboard.flow.program.KnownQueue;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flows and modules that are checked as one contact center. A reference leads to one of them if it
 * is the placeholder of its file, such as <code>${module:Survey}</code>, if it holds its id, as
 * ARNs do, or if the metadata that the console exports calls it by its name.
 */
public final class FlowSet implements Surroundings {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?:flow|module):([^}:]+).*");
  private static final Pattern QUEUE_PLACEHOLDER = Pattern.compile("\\$\\{queue:([^}:]+).*");

  /** The id at the end of an ARN, before a version or alias. */
  private static final Pattern ARN =
      Pattern.compile("arn:.*/(?:contact-flow|flow-module|queue)/([^/:]+).*");

  private final List<FlowMember> members;
  private final boolean whole;
  private final Set<String> called;
  private final Map<String, FlowMember> byFile = new HashMap<>();
  private final Map<String, FlowMember> byId = new HashMap<>();
  private final Map<String, FlowMember> byName = new HashMap<>();
  private final Map<String, KnownQueue> queues = new TreeMap<>();
  private final Program program;

  /**
   * A set; of several flows with one name none is found by it.
   *
   * @param members the flows and modules
   * @param whole whether they are all of a contact center, so that contacts come from nowhere else
   * @param called the ids of flows to which phone numbers lead
   */
  public FlowSet(List<FlowMember> members, boolean whole, Set<String> called) {
    this.members = List.copyOf(members);
    this.whole = whole;
    this.called = Set.copyOf(called);
    for (FlowMember member : this.members) {
      put(byFile, key(member.isModule(), member.fileName()), member);
      member.resourceId().ifPresent(id -> put(byId, id, member));
      put(byName, key(member.isModule(), member.name()), member);
      member.content().actions().forEach(action -> queues(member, action));
    }
    program = new Program(this.members, this);
  }

  private static void put(Map<String, FlowMember> map, String key, FlowMember member) {
    // A null says that the name is ambiguous.
    map.put(key, map.containsKey(key) ? null : member);
  }

  private static String key(boolean module, String name) {
    return (module ? "module " : "flow ") + name;
  }

  private void queues(FlowMember member, FlowAction action) {
    JsonNode queue = action.parameters().path("QueueId");
    queueId(queue)
        .ifPresent(
            id -> {
              KnownQueue known = new KnownQueue(id, member.displayName(action, "QueueId"));
              queues.merge(id, known, (a, b) -> a.name().isPresent() ? a : b);
            });
  }

  private static Optional<String> queueId(JsonNode value) {
    String text = value.asText("");
    if (text.isEmpty() || text.startsWith("$.")) {
      return Optional.empty();
    }
    Matcher placeholder = QUEUE_PLACEHOLDER.matcher(text);
    return Optional.of(placeholder.matches() ? placeholder.group(1) : id(text));
  }

  private static String id(String text) {
    Matcher arn = ARN.matcher(text);
    return arn.matches() ? arn.group(1) : text.replaceFirst(":.*", "");
  }

  /** The flows as one program. */
  public Program program() {
    return program;
  }

  /**
   * What the rules find in each of the flows, in the order of the rules. A flow in which something
   * is found that Amazon Connect would refuse has no warnings, which would only echo it.
   *
   * @param faulty the flows in which an error is known already
   */
  public Map<FlowMember, List<FlowFinding>> check(Set<FlowMember> faulty) {
    List<ProgramFinding> found = ProgramRules.check(program);
    Set<FlowMember> refused = new HashSet<>(faulty);
    found.stream().filter(ProgramFinding::isError).forEach(f -> refused.add(member(f)));
    Map<FlowMember, List<FlowFinding>> findings = new LinkedHashMap<>();
    members.forEach(member -> findings.put(member, new ArrayList<>()));
    for (ProgramFinding finding : found) {
      FlowMember member = member(finding);
      if (finding.isError() || !refused.contains(member)) {
        findings
            .get(member)
            .add(
                new FlowFinding(
                    finding.rule(),
                    finding.severity(),
                    finding.place().pointer(),
                    finding.message()));
      }
    }
    return findings;
  }

  private static FlowMember member(ProgramFinding finding) {
    return (FlowMember) finding.place().flow().source();
  }

  @Override
  public Optional<FlowTarget> flow(Step step, String path) {
    JsonNode value = step.parameter(path);
    Optional<FlowMember> member = named(value, step.is("InvokeFlowModule"));
    if (member.isEmpty() && isFixed(value)) {
      FlowMember from = (FlowMember) step.flow().source();
      member =
          from.displayName(step.action(), path)
              .map(name -> byName.get(key(step.is("InvokeFlowModule"), name)));
    }
    return member.map(m -> new FlowTarget(m.id(), m.words(), m.type()));
  }

  private static boolean isFixed(JsonNode value) {
    return value.isTextual() && !value.textValue().startsWith("$.");
  }

  private Optional<FlowMember> named(JsonNode value, boolean module) {
    String text = value.asText("");
    Matcher placeholder = PLACEHOLDER.matcher(text);
    if (placeholder.matches()) {
      return Optional.ofNullable(byFile.get(key(module, placeholder.group(1))));
    }
    return isFixed(value) && !text.isEmpty()
        ? Optional.ofNullable(byId.get(id(text)))
        : Optional.empty();
  }

  @Override
  public List<String> flowsIn(Step step, JsonNode value) {
    List<String> flows = new ArrayList<>();
    if (step.is("UpdateContactEventHooks")) {
      step.parameter("EventHooks")
          .fieldNames()
          .forEachRemaining(
              hook -> flow(step, "EventHooks." + hook).ifPresent(f -> flows.add(f.id())));
    } else {
      collect(value, flows);
    }
    return flows;
  }

  private void collect(JsonNode value, List<String> flows) {
    if (value.isTextual()) {
      named(value, false).ifPresent(member -> flows.add(member.id()));
    } else {
      value.forEach(v -> collect(v, flows));
    }
  }

  @Override
  public boolean isCalled(FlowSource flow) {
    return ((FlowMember) flow).resourceId().filter(called::contains).isPresent();
  }

  @Override
  public boolean isOpen(FlowSource flow) {
    return !whole || !flow.isModule() && flow.type().isEmpty();
  }

  @Override
  public Optional<KnownQueue> queue(Step step, String path) {
    return queueId(step.parameter(path)).map(queues::get);
  }

  @Override
  public List<KnownQueue> queues() {
    return List.copyOf(queues.values());
  }

  /** What functions and views answer does not stand in flows. */
  @Override
  public Optional<Answerer> asked(Step step) {
    return Optional.empty();
  }
}
