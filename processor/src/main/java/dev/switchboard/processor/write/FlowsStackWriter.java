package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a stack of the modules, flows and quick connects. It also makes the connections that close
 * circles: contents of flows whose references were cut, quick connects of queues, flows of phone
 * numbers.
 */
final class FlowsStackWriter {
  private final CenterCode code;
  private final Shard shard;
  private final LateSteps late;
  private final FlowCode flows;

  FlowsStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
    this.late = new LateSteps(code);
    this.flows = new FlowCode(code, shard);
  }

  /**
   * The class; empty if there is nothing to create.
   *
   * @param before the stacks that there are already
   */
  Optional<TypeSpec> write(Collection<Shard> before) {
    List<ResourceModel> resources = code.created(shard);
    List<FlowModel> stubs = late.contents(shard);
    Map<QueueModel, List<ResourceModel>> queues = late.quickConnects(shard);
    List<PhoneNumberModel> numbers =
        late.phoneNumbers(shard).stream().filter(this::isBound).toList();
    if (resources.isEmpty() && stubs.isEmpty() && queues.isEmpty() && numbers.isEmpty()) {
      return Optional.empty();
    }
    Stream<Shard> parameters = Stream.of(Shard.first(Concern.INSTANCE));
    if (!code.sharding().isSplit()) {
      parameters =
          Stream.concat(
              parameters,
              // Nothing reads what is stored.
              before.stream().filter(stack -> stack.concern() != Concern.STORAGE));
    }
    StackClass stack = new StackClass(code, shard, "flows, modules and quick connects", parameters);
    resources.forEach(resource -> stack.resource(resource, creation(resource)));
    // Routing criteria name their attributes, which CloudFormation takes for plain text.
    resources.stream()
        .flatMap(resource -> attributes(resource).stream())
        .map(code.sharding()::of)
        .distinct()
        .sorted()
        .forEach(users -> stack.waitFor(users));
    stubs.forEach(flow -> late.fill(stack, shard, flow));
    queues.forEach((queue, quickConnects) -> quickConnects(stack, queue, quickConnects));
    numbers.forEach(number -> phoneNumber(stack, number));
    return Optional.of(stack.build());
  }

  /** The predefined attributes that a flow names and the app creates. */
  private List<ResourceModel> attributes(ResourceModel resource) {
    return resource instanceof FlowModel flow
        ? code.references().ofContent(flow).stream()
            .filter(target -> target.kind() == Resource.PREDEFINED_ATTRIBUTE)
            .filter(target -> !target.declaration().isExisting())
            .toList()
        : List.of();
  }

  private CodeBlock creation(ResourceModel resource) {
    if (resource instanceof PlainModel plain) {
      return new PlainCode(code, shard).creation(plain);
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

  private void quickConnects(
      StackClass stack, QueueModel queue, List<ResourceModel> quickConnects) {
    stack.step(
        queue,
        code.names().method("connect", queue),
        "Gives " + Javadocs.escape(queue.words()) + " its quick connects.",
        CodeBlock.of(
            "new $T(this, $S, instance, $L, $T.of($L))",
            Runtime.QUEUE_QUICK_CONNECTS,
            queue.id() + "QuickConnects",
            code.refer(queue, shard),
            List.class,
            quickConnects.stream()
                .map(quickConnect -> code.refer(quickConnect, shard))
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
            code.refer(number, shard),
            flow(number).orElseThrow()));
  }

  private Optional<CodeBlock> flow(PhoneNumberModel number) {
    return refer(number.flow(), Resource.CONTACT_FLOW);
  }

  private Optional<CodeBlock> refer(Optional<Link> link, Resource kind) {
    return link.flatMap(l -> code.refer(l, kind, shard));
  }
}
