package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.CutPlan;
import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.cycles.Sharding;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.ViewModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all generated classes of one contact center share: names, references, and where each
 * resource lives.
 */
final class CenterCode {
  private final ContactCenter center;
  private final Sharding sharding;
  private final CutPlan plan;
  private final References references;
  private final JavaNames names;
  private final Map<Shard, Set<Shard>> reads = new TreeMap<>();

  CenterCode(ContactCenter center, Sharding sharding, CutPlan plan) {
    this.center = center;
    this.sharding = sharding;
    this.plan = plan;
    this.references = new References(center);
    this.names = new JavaNames(center);
  }

  ContactCenter center() {
    return center;
  }

  Sharding sharding() {
    return sharding;
  }

  CutPlan plan() {
    return plan;
  }

  /** The stacks of which a stack has read something so far. */
  Set<Shard> reads(Shard from) {
    return reads.getOrDefault(from, Set.of());
  }

  References references() {
    return references;
  }

  JavaNames names() {
    return names;
  }

  ClassName className(String simpleName) {
    return ClassName.get(center.packageName(), simpleName);
  }

  /** The resources of one kind that are created, by id. */
  <T extends ResourceModel> List<T> created(Class<T> type) {
    return center.all(type).stream()
        .filter(resource -> !resource.declaration().isExisting() && !isAwsManaged(resource))
        .sorted(Comparator.comparing(References::key))
        .toList();
  }

  /** The resources of a concern's only stack, each after those that it refers to. */
  List<ResourceModel> created(Concern concern) {
    return created(Shard.first(concern));
  }

  /** The resources of a stack, each after those that it refers to. */
  List<ResourceModel> created(Shard shard) {
    List<ResourceModel> resources =
        created(ResourceModel.class).stream().filter(r -> sharding.of(r).equals(shard)).toList();
    return CreationOrder.of(resources, this::needs);
  }

  private List<ResourceModel> needs(ResourceModel resource) {
    return resource instanceof FlowModel flow && plan.isStub(flow)
        ? List.of()
        : references.of(resource);
  }

  /** How a concern's only stack reads what a link leads to; empty if it leads nowhere. */
  Optional<CodeBlock> refer(Link link, Resource kind, Concern from) {
    return refer(link, kind, Shard.first(from));
  }

  /** How a stack reads what a link leads to; empty if it leads nowhere. */
  Optional<CodeBlock> refer(Link link, Resource kind, Shard from) {
    return references.target(link, kind).map(target -> refer(target, from));
  }

  /** How a concern's only stack reads a resource. */
  CodeBlock refer(ResourceModel target, Concern from) {
    return refer(target, Shard.first(from));
  }

  /** How a stack reads a resource. */
  CodeBlock refer(ResourceModel target, Shard from) {
    if (target.kind() == Resource.INSTANCE) {
      return CodeBlock.of("instance");
    }
    if (target.declaration().isExisting()) {
      return existing(target, "center()", target.declaration().existing().orElseThrow().value());
    }
    if (target instanceof ViewModel view && isAwsManaged(view)) {
      return CodeBlock.of(
          "$T.fromAwsManaged(this, $S)",
          Runtime.construct(Resource.VIEW),
          view.awsManaged().value());
    }
    Shard shard = sharding.of(target);
    if (shard.equals(from)) {
      return CodeBlock.of("$N", names.of(target));
    }
    reads.computeIfAbsent(from, stack -> new TreeSet<>()).add(shard);
    return CodeBlock.of("$N.$N()", StackClass.variable(shard), names.of(target));
  }

  private static boolean isAwsManaged(ResourceModel resource) {
    return resource instanceof ViewModel view && view.isAwsManaged();
  }

  /** How a resource that exists already is found under a key of the environment's file. */
  static CodeBlock existing(ResourceModel target, String center, String key) {
    if (target instanceof PlainModel) {
      return CodeBlock.of(
          "$L.existing().resource($T.$L, $S, instance)",
          center,
          Resource.class,
          target.kind().name(),
          key);
    }
    String kind = target.kind().annotation();
    String method = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
    return switch (target.kind()) {
      case INSTANCE, LAMBDA_FUNCTION, LEX_BOT, STORAGE, PREDEFINED_ATTRIBUTE ->
          CodeBlock.of("$L.existing().$N($S)", center, method, key);
      default -> CodeBlock.of("$L.existing().$N($S, instance)", center, method, key);
    };
  }
}
