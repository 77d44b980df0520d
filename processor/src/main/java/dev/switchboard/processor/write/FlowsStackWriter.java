package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the stack of the modules, flows and quick connects. It comes last, so it also makes the
 * connections that close circles: contents of flows whose references were cut, quick connects of
 * queues, flows of phone numbers.
 */
final class FlowsStackWriter {
  private final CenterCode code;
  private final FlowCode flows;

  FlowsStackWriter(CenterCode code) {
    this.code = code;
    this.flows = new FlowCode(code, Concern.FLOWS);
  }

  /** The class; empty if there is nothing to create. The concerns are those that have a stack. */
  Optional<TypeSpec> write(List<Concern> concerns) {
    List<ResourceModel> resources = code.created(Concern.FLOWS);
    List<FlowModel> stubs =
        code.created(FlowModel.class).stream().filter(code.plan()::isStub).toList();
    List<QueueModel> queues =
        code.created(QueueModel.class).stream()
            .filter(queue -> !code.references().quickConnects(queue).isEmpty())
            .toList();
    List<PhoneNumberModel> numbers =
        code.center().all(PhoneNumberModel.class).stream().filter(this::isBound).toList();
    if (resources.isEmpty() && stubs.isEmpty() && queues.isEmpty() && numbers.isEmpty()) {
      return Optional.empty();
    }
    List<Concern> parameters = new ArrayList<>(List.of(Concern.INSTANCE));
    concerns.stream().filter(concern -> concern != Concern.INSTANCE).forEach(parameters::add);
    StackClass stack =
        new StackClass(code, Concern.FLOWS, "flows, modules and quick connects", parameters);
    resources.forEach(resource -> stack.resource(resource, creation(resource)));
    if (resources.stream().anyMatch(this::namesAttribute)) {
      // Routing criteria name their attributes, which CloudFormation takes for plain text.
      stack.statement("addStackDependency(users)");
    }
    stubs.forEach(flow -> content(stack, flow));
    queues.forEach(queue -> quickConnects(stack, queue));
    numbers.forEach(number -> phoneNumber(stack, number));
    return Optional.of(stack.build());
  }

  /** Whether a flow names a predefined attribute that the app creates. */
  private boolean namesAttribute(ResourceModel resource) {
    return resource instanceof FlowModel flow
        && code.references().ofContent(flow).stream()
            .anyMatch(
                target ->
                    target.kind() == Resource.PREDEFINED_ATTRIBUTE
                        && !target.declaration().isExisting());
  }

  private CodeBlock creation(ResourceModel resource) {
    if (resource instanceof PlainModel plain) {
      return new PlainCode(code, Concern.FLOWS).creation(plain);
    }
    return resource instanceof QuickConnectModel quickConnect
        ? quickConnect(quickConnect)
        : flows.creation((FlowModel) resource);
  }

  private CodeBlock quickConnect(QuickConnectModel quickConnect) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(quickConnect.kind()), quickConnect.id())
            .call("instance", "instance")
            .text("name", quickConnect.name().value())
            .text("description", quickConnect.description().value());
    Optional<CodeBlock> flow = refer(quickConnect.flow(), Resource.CONTACT_FLOW);
    Optional<CodeBlock> queue = refer(quickConnect.queue(), Resource.QUEUE);
    if (queue.isPresent() && flow.isPresent()) {
      chain.call("queue", "$L, $L", queue.get(), flow.get());
    }
    Optional<CodeBlock> user = refer(quickConnect.user(), Resource.USER);
    if (user.isPresent() && flow.isPresent()) {
      chain.call("user", "$L, $L", user.get(), flow.get());
    }
    if (flow.isPresent()) {
      quickConnect
          .userReference()
          .ifPresent(id -> chain.call("user", "$L, $L", Texts.of(id.value()), flow.get()));
    }
    quickConnect.phoneNumber().ifPresent(number -> chain.text("phoneNumber", number.value()));
    return chain.tags(quickConnect.declaration().tags()).build();
  }

  private void content(StackClass stack, FlowModel flow) {
    stack.step(
        flow,
        code.names().method("fill", flow),
        "Sets the content of "
            + Javadocs.escape(flow.words())
            + ", now that everything exists that it refers to.",
        CodeBlock.of(
            "new $T(this, $S, instance, $L, $L)",
            Runtime.CONTENT_UPDATE,
            flow.id() + "Content",
            code.refer(flow, Concern.FLOWS),
            flows.content(flow)));
  }

  private void quickConnects(StackClass stack, QueueModel queue) {
    stack.step(
        queue,
        code.names().method("connect", queue),
        "Gives " + Javadocs.escape(queue.words()) + " its quick connects.",
        CodeBlock.of(
            "new $T(this, $S, instance, $L, $T.of($L))",
            Runtime.QUEUE_QUICK_CONNECTS,
            queue.id() + "QuickConnects",
            code.refer(queue, Concern.FLOWS),
            List.class,
            code.references().quickConnects(queue).stream()
                .map(quickConnect -> code.refer(quickConnect, Concern.FLOWS))
                .collect(CodeBlock.joining(", "))));
  }

  /** A number and a flow that both exist already are left as they are. */
  private boolean isBound(PhoneNumberModel number) {
    return flow(number).isPresent()
        && together(number).stream().anyMatch(r -> !r.declaration().isExisting());
  }

  private List<ResourceModel> together(PhoneNumberModel number) {
    List<ResourceModel> together = new ArrayList<>(List.of(number));
    number
        .flow()
        .flatMap(link -> code.references().target(link, Resource.CONTACT_FLOW))
        .ifPresent(together::add);
    return together;
  }

  private void phoneNumber(StackClass stack, PhoneNumberModel number) {
    stack.step(
        together(number),
        code.names().method("bind", number),
        "Leads callers of " + Javadocs.escape(number.words()) + " to its flow.",
        CodeBlock.of(
            "new $T(this, $S, instance, $L, $L)",
            Runtime.PHONE_NUMBER_FLOW,
            number.id() + "Flow",
            code.refer(number, Concern.FLOWS),
            flow(number).orElseThrow()));
  }

  private Optional<CodeBlock> flow(PhoneNumberModel number) {
    return refer(number.flow(), Resource.CONTACT_FLOW);
  }

  private Optional<CodeBlock> refer(Optional<Link> link, Resource kind) {
    return link.flatMap(l -> code.refer(l, kind, Concern.FLOWS));
  }
}
