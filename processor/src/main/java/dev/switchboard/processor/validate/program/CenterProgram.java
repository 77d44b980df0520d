package dev.switchboard.processor.validate.program;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.FlowSource;
import dev.switchboard.flow.program.FlowTarget;
import dev.switchboard.flow.program.KnownQueue;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.Surroundings;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The flows and modules of a contact center as a program, among the other things declared. */
public final class CenterProgram implements Surroundings {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{([A-Za-z]+:[^}]+)\\}.*", Pattern.DOTALL);

  private final ContactCenter center;
  private final Set<String> called = new HashSet<>();
  private final List<KnownQueue> queues;
  private final Program program;

  private CenterProgram(ContactCenter center) {
    this.center = center;
    for (PhoneNumberModel number : center.all(PhoneNumberModel.class)) {
      number.flow().ifPresent(flow -> called.add(flow.typeName()));
    }
    queues = center.all(QueueModel.class).stream().map(CenterProgram::known).toList();
    List<CenterFlow> flows = new ArrayList<>();
    for (FlowModel model : center.flows()) {
      ExpandedFlow expanded = center.contents().get(model.declaration().typeName());
      if (expanded != null) {
        flows.add(new CenterFlow(model, expanded));
      }
    }
    program = new Program(flows, this);
  }

  private static KnownQueue known(QueueModel queue) {
    return new KnownQueue(queue.declaration().typeName(), Optional.of(queue.name().value()));
  }

  /** The program of a contact center. */
  public static Program of(ContactCenter center) {
    return center.derived(CenterProgram.class, CenterProgram::new).program;
  }

  /** Where a place was written. */
  public static Origin origin(Place place) {
    return ((CenterFlow) place.flow().source()).origin(place.pointer());
  }

  /** The resource that a parameter's placeholder names. */
  public static Optional<ResourceModel> resource(ContactCenter center, Step step, String path) {
    return resource(center, step.text(path));
  }

  /** The resource that a text such as <code>${queue:Orders}</code> names. */
  public static Optional<ResourceModel> resource(ContactCenter center, String text) {
    if (!text.startsWith("${")) {
      return Optional.empty();
    }
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.matches() ? named(center, matcher.group(1)) : Optional.empty();
  }

  /**
   * A module may be named with a version or alias: <code>${module:Survey}:live</code> or <code>
   * ${module:Survey:live}</code>.
   */
  private static Optional<ResourceModel> named(ContactCenter center, String name) {
    Optional<ResourceModel> exact = center.placeholder(name);
    int second = name.indexOf(':', name.indexOf(':') + 1);
    return exact.isPresent() || second < 0 ? exact : center.placeholder(name.substring(0, second));
  }

  @Override
  public Optional<FlowTarget> flow(Step step, String path) {
    return resource(center, step, path).map(CenterProgram::target);
  }

  private static FlowTarget target(ResourceModel resource) {
    String words =
        resource instanceof FlowModel flow && flow.isModule()
            ? flow.words()
            : "flow " + resource.id();
    return new FlowTarget(
        resource.declaration().typeName(),
        words,
        resource instanceof FlowModel flow ? flow.type().map(Sourced::value) : Optional.empty());
  }

  @Override
  public List<String> flowsIn(Step step, JsonNode value) {
    List<String> flows = new ArrayList<>();
    collect(value, flows);
    return flows;
  }

  private void collect(JsonNode value, List<String> flows) {
    if (value.isTextual()) {
      resource(center, value.textValue())
          .filter(r -> r.kind() == Resource.CONTACT_FLOW)
          .ifPresent(r -> flows.add(r.declaration().typeName()));
    } else {
      value.forEach(v -> collect(v, flows));
    }
  }

  @Override
  public boolean isCalled(FlowSource flow) {
    return called.contains(flow.id());
  }

  @Override
  public boolean isOpen(FlowSource flow) {
    return false;
  }

  @Override
  public Optional<KnownQueue> queue(Step step, String path) {
    return resource(center, step, path)
        .filter(QueueModel.class::isInstance)
        .map(QueueModel.class::cast)
        .map(CenterProgram::known);
  }

  @Override
  public List<KnownQueue> queues() {
    return queues;
  }

  @Override
  public Optional<Answerer> asked(Step step) {
    return step.is("ShowView") ? view(step) : function(step);
  }

  private Optional<Answerer> function(Step step) {
    return resource(center, step, "LambdaFunctionARN")
        .filter(LambdaFunctionModel.class::isInstance)
        .map(LambdaFunctionModel.class::cast)
        .filter(f -> f.responseKeys().isPresent())
        .map(
            f ->
                new Answerer(
                    Answerer.Kind.FUNCTION,
                    f.declaration().typeName(),
                    f.words(),
                    f.id(),
                    Set.copyOf(f.responseKeys().orElseThrow())));
  }

  private Optional<Answerer> view(Step step) {
    return resource(center, step, "ViewResource.Id")
        .filter(ViewModel.class::isInstance)
        .map(ViewModel.class::cast)
        .flatMap(
            view ->
                ViewFields.of(center, view)
                    .map(
                        fields ->
                            new Answerer(
                                Answerer.Kind.VIEW,
                                view.declaration().typeName(),
                                view.words(),
                                view.id(),
                                fields)));
  }
}
