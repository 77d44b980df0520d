package dev.switchboard.processor.validate.program;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flows and modules of a contact center as one graph: their steps, and how contacts get from
 * flow to flow.
 */
public final class Program {
  private final ContactCenter center;
  private final Map<String, ProgramFlow> flows = new LinkedHashMap<>();
  private final Map<ProgramFlow, Entry> entries = new HashMap<>();
  private final Map<String, List<Step>> byType = new HashMap<>();
  private final Map<String, List<Reading>> byRoot = new HashMap<>();
  private int stepCount;

  /** How contacts get into a flow. */
  public static final class Entry {
    private boolean called;
    private boolean attached;
    private final List<Step> transfers = new ArrayList<>();
    private final List<Step> invocations = new ArrayList<>();

    /** Whether a phone number leads here. */
    public boolean isCalled() {
      return called;
    }

    /**
     * Whether something else leads here with a contact that has a past: a hook, a quick connect, a
     * task.
     */
    public boolean isAttached() {
      return attached;
    }

    /** The steps that transfer contacts here. */
    public List<Step> transfers() {
      return transfers;
    }

    /** The steps that invoke it as a module. */
    public List<Step> invocations() {
      return invocations;
    }

    /** Whether nothing in the contact center leads here. */
    public boolean isUnused() {
      return !called && !attached && transfers.isEmpty() && invocations.isEmpty();
    }
  }

  private Program(ContactCenter center) {
    this.center = center;
    for (FlowModel model : center.flows()) {
      ExpandedFlow expanded = center.contents().get(model.declaration().typeName());
      if (expanded != null) {
        ProgramFlow flow = new ProgramFlow(this, model, expanded, stepCount);
        stepCount += flow.steps().size();
        flows.put(model.declaration().typeName(), flow);
        entries.put(flow, new Entry());
        flow.reachable()
            .forEach(s -> byType.computeIfAbsent(s.type(), t -> new ArrayList<>()).add(s));
      }
    }
    findEntries();
  }

  /** The program of a contact center. */
  public static Program of(ContactCenter center) {
    return center.derived(Program.class, Program::new);
  }

  /** The contact center. */
  public ContactCenter center() {
    return center;
  }

  /** The flows and modules whose content is known, in the order of their types' names. */
  public List<ProgramFlow> flows() {
    return List.copyOf(flows.values());
  }

  /** The flow or module of a resource. */
  public Optional<ProgramFlow> flow(ResourceModel resource) {
    return Optional.ofNullable(flows.get(resource.declaration().typeName()));
  }

  /** How many steps there are; their numbers start at 0. */
  int stepCount() {
    return stepCount;
  }

  /** The steps of all flows that a contact can get to from the flow's start. */
  public Stream<Step> reachable() {
    return flows.values().stream().flatMap(flow -> flow.reachable().stream());
  }

  /** The reachable steps of one action type, in the order of flows and steps. */
  public List<Step> reachable(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * The references of reachable steps to one root, such as {@code Attributes}, in the order of
   * flows and steps.
   */
  public List<Reading> readings(String root) {
    if (byRoot.isEmpty()) {
      reachable()
          .flatMap(s -> s.readings().stream())
          .forEach(r -> byRoot.computeIfAbsent(r.root(), k -> new ArrayList<>()).add(r));
    }
    return byRoot.getOrDefault(root, List.of());
  }

  /** How contacts get into a flow. */
  public Entry entry(ProgramFlow flow) {
    return entries.get(flow);
  }

  /** The resource that a text such as <code>${queue:Orders}</code> names. */
  public Optional<ResourceModel> resource(String text) {
    return Step.placeholder(text).flatMap(this::named);
  }

  /**
   * A module may be named with a version or alias: <code>${module:Survey}:live</code> or <code>
   * ${module:Survey:live}</code>.
   */
  private Optional<ResourceModel> named(String name) {
    Optional<ResourceModel> exact = center.placeholder(name);
    int second = name.indexOf(':', name.indexOf(':') + 1);
    return exact.isPresent() || second < 0 ? exact : center.placeholder(name.substring(0, second));
  }

  /** The module that a step invokes, if its content is known. */
  public Optional<ProgramFlow> invoked(Step step) {
    return step.is("InvokeFlowModule")
        ? step.resource("FlowModuleId").flatMap(this::flow)
        : Optional.empty();
  }

  /** The flow that a step transfers to, if its content is known. */
  public Optional<ProgramFlow> transferred(Step step) {
    return step.is("TransferToFlow")
        ? step.resource("ContactFlowId").flatMap(this::flow)
        : Optional.empty();
  }

  /**
   * Whether some step transfers to a flow, or invokes a module, that is only known when a contact
   * runs.
   */
  public boolean transfersAnywhere() {
    return reachable("TransferToFlow").stream()
        .anyMatch(s -> s.resource("ContactFlowId").isEmpty());
  }

  private void findEntries() {
    for (PhoneNumberModel number : center.all(PhoneNumberModel.class)) {
      number
          .flow()
          .flatMap(f -> center.declared(f.typeName()))
          .flatMap(this::flow)
          .ifPresent(f -> entries.get(f).called = true);
    }
    for (ProgramFlow flow : flows.values()) {
      if (flow.type().isPresent() && !flow.is(FlowType.CONTACT_FLOW)) {
        // Reached by what Amazon Connect does with a contact: queueing, joining, holding, a
        // transfer by an agent.
        entries.get(flow).attached = true;
      }
      for (Step step : flow.reachable()) {
        Optional<ProgramFlow> transferred = transferred(step);
        transferred.ifPresent(f -> entries.get(f).transfers.add(step));
        Optional<ProgramFlow> invoked = invoked(step);
        invoked.ifPresent(f -> entries.get(f).invocations.add(step));
        if (transferred.isEmpty() && invoked.isEmpty()) {
          attach(step.action().parameters());
        }
      }
    }
  }

  private void attach(JsonNode value) {
    if (value.isTextual()) {
      resource(value.textValue())
          .filter(r -> r.kind() == Resource.CONTACT_FLOW)
          .flatMap(this::flow)
          .ifPresent(f -> entries.get(f).attached = true);
    } else {
      value.forEach(this::attach);
    }
  }
}
