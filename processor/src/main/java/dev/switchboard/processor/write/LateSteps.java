package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * In which stack each connection is made that needs both its ends. It never depends on how many
 * stacks there are: a connection that moved would be undone by one stack after another made it.
 */
final class LateSteps {
  private final CenterCode code;

  LateSteps(CenterCode code) {
    this.code = code;
  }

  /** The flows whose content a stack sets. */
  List<FlowModel> contents(Shard shard) {
    return code.created(FlowModel.class).stream()
        .filter(code.plan()::isStub)
        .filter(flow -> contentShard(flow).equals(shard))
        .toList();
  }

  /** The stacks that do nothing but set contents, sorted. */
  List<Shard> contentShards() {
    TreeSet<Shard> shards = new TreeSet<>();
    code.created(FlowModel.class).stream()
        .filter(code.plan()::isStub)
        .map(this::contentShard)
        .filter(shard -> shard.concern() == Concern.CONTENTS)
        .forEach(shards::add);
    code.created(ResourceModel.class).stream()
        .filter(code.plan()::isLinkedLate)
        .map(this::linkShard)
        .forEach(shards::add);
    return List.copyOf(shards);
  }

  /** The resources that a stack associates with others of their kind. */
  List<ResourceModel> links(Shard shard) {
    return code.created(ResourceModel.class).stream()
        .filter(code.plan()::isLinkedLate)
        .filter(resource -> linkShard(resource).equals(shard))
        .toList();
  }

  /** Always behind all flows, so that it stays there if those are split as well. */
  private Shard linkShard(ResourceModel resource) {
    return new Shard(Concern.CONTENTS, code.sharding().of(resource).number());
  }

  /** Adds the step that associates a resource with others of its kind. */
  void link(StackClass stack, Shard shard, ResourceModel resource) {
    stack.step(
        resource,
        code.names().method("link", resource),
        "Associates "
            + Javadocs.escape(resource.words())
            + " with those of other stacks, now that all exist.",
        CodeBlock.of(
            "new $T(this, $S, instance, $L, $T.of($L))",
            Runtime.RESOURCE_LINKS,
            resource.id() + "Links",
            code.refer(resource, shard),
            List.class,
            code.references().links(resource).stream()
                .map(other -> code.refer(other, shard))
                .collect(CodeBlock.joining(", "))));
  }

  /**
   * With the flow, if all that its content refers to is there by then. Otherwise in a stack behind
   * all flows that has the number of the flow's, and so as much room.
   */
  private Shard contentShard(FlowModel flow) {
    if (!code.sharding().isSplit(Concern.FLOWS)) {
      return Shard.first(Concern.FLOWS);
    }
    Shard own = code.sharding().of(flow);
    boolean isReady =
        own.concern() == Concern.FLOWS
            && code.references().ofContent(flow).stream()
                .filter(target -> !target.declaration().isExisting())
                .noneMatch(target -> code.sharding().isAfter(code.sharding().of(target), own));
    return isReady ? own : new Shard(Concern.CONTENTS, own.number());
  }

  /** Adds the step that sets a flow's content. */
  void fill(StackClass stack, Shard shard, FlowModel flow) {
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
            code.refer(flow, shard),
            new FlowCode(code, shard).content(flow)));
  }

  /** The queues that a stack gives quick connects, which are its own. */
  Map<QueueModel, List<ResourceModel>> quickConnects(Shard shard) {
    Map<QueueModel, List<ResourceModel>> byQueue = new LinkedHashMap<>();
    for (QueueModel queue : code.created(QueueModel.class)) {
      List<ResourceModel> own =
          code.references().quickConnects(queue).stream()
              .filter(quickConnect -> code.sharding().of(quickConnect).equals(shard))
              .toList();
      if (!own.isEmpty()) {
        byQueue.put(queue, own);
      }
    }
    return byQueue;
  }

  /** The phone numbers whose callers a stack leads to its flows. */
  List<PhoneNumberModel> phoneNumbers(Shard shard) {
    return code.center().all(PhoneNumberModel.class).stream()
        .filter(number -> flow(number).filter(flow -> flowShard(flow).equals(shard)).isPresent())
        .toList();
  }

  private Optional<ResourceModel> flow(PhoneNumberModel number) {
    return number.flow().flatMap(l -> code.references().target(l, Resource.CONTACT_FLOW));
  }

  private Shard flowShard(ResourceModel flow) {
    Shard shard = code.sharding().of(flow);
    return shard.concern() == Concern.FLOWS ? shard : Shard.first(Concern.FLOWS);
  }
}
