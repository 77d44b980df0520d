package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.Concern;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a stack of the routing profiles, the agent hierarchy, agent statuses, predefined
 * attributes, records of data tables, and what a project adds to what is created before flows.
 */
final class AgentsStackWriter {
  private final CenterCode code;
  private final Shard shard;

  AgentsStackWriter(CenterCode code, Shard shard) {
    this.code = code;
    this.shard = shard;
  }

  /** The class; empty if there is nothing to create. */
  Optional<TypeSpec> write() {
    List<ResourceModel> resources = code.created(shard);
    if (resources.isEmpty()) {
      return Optional.empty();
    }
    StackClass stack =
        new StackClass(
            code,
            shard,
            "routing profiles, agent hierarchy and statuses",
            Stream.of(Shard.first(Concern.INSTANCE)));
    resources.forEach(resource -> stack.resource(resource, creation(resource)));
    return Optional.of(stack.build());
  }

  private CodeBlock creation(ResourceModel resource) {
    if (resource instanceof RoutingProfileModel profile) {
      return routingProfile(profile);
    } else if (resource instanceof HierarchyStructureModel structure) {
      return hierarchyStructure(structure);
    } else if (resource instanceof HierarchyGroupModel group) {
      return hierarchyGroup(group);
    } else if (resource instanceof PredefinedAttributeModel attribute) {
      return predefinedAttribute(attribute);
    } else if (resource instanceof AgentStatusModel status) {
      return agentStatus(status);
    }
    return new PlainCode(code, shard).creation((PlainModel) resource);
  }

  private CodeBlock routingProfile(RoutingProfileModel profile) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(profile.kind()), profile.id())
            .call("instance", "instance")
            .text("name", profile.name().value())
            .text("description", profile.description().value());
    refer(
        chain, "defaultOutboundQueue", Optional.of(profile.defaultOutboundQueue()), Resource.QUEUE);
    for (RoutingProfileModel.Concurrency channel : profile.channels()) {
      chain.call(
          "channel",
          "$S, $L, $S",
          channel.channel().value().name(),
          channel.contacts().value(),
          channel.crossChannel().name());
    }
    for (RoutingProfileModel.RoutedQueue routed : profile.queues()) {
      code.refer(routed.queue(), Resource.QUEUE, shard)
          .ifPresent(
              queue ->
                  chain.call(
                      "queue",
                      "$L, $S, $L, $L",
                      queue,
                      routed.channel().value().name(),
                      routed.priority().value(),
                      routed.delaySeconds().value()));
    }
    return chain.tags(profile.declaration().tags()).build();
  }

  private static CodeBlock hierarchyStructure(HierarchyStructureModel structure) {
    BuilderChain chain = start(structure);
    structure.levels().forEach(level -> chain.text("level", level.value()));
    return chain.build();
  }

  private CodeBlock hierarchyGroup(HierarchyGroupModel group) {
    BuilderChain chain = start(group).text("name", group.name().value());
    refer(chain, "parent", group.parent(), Resource.HIERARCHY_GROUP);
    // Its level must exist; nothing in its properties says so.
    code.created(HierarchyStructureModel.class)
        .forEach(structure -> chain.call("structure", "$L", code.refer(structure, shard)));
    return chain.tags(group.declaration().tags()).build();
  }

  private static CodeBlock predefinedAttribute(PredefinedAttributeModel attribute) {
    BuilderChain chain = start(attribute).text("name", attribute.name().value());
    each(chain, "value", attribute.values());
    each(chain, "purpose", attribute.purposes());
    attribute.validateValues().ifPresent(flag -> chain.call("validateValues", "$L", flag.value()));
    attribute.readOnly().ifPresent(flag -> chain.call("readOnly", "$L", flag.value()));
    return chain.build();
  }

  private static CodeBlock agentStatus(AgentStatusModel status) {
    BuilderChain chain =
        start(status)
            .text("name", status.name().value())
            .text("description", status.description().value())
            .call("enabled", "$L", status.enabled());
    status.displayOrder().ifPresent(order -> chain.call("displayOrder", "$L", order.value()));
    if (status.resetDisplayOrder()) {
      chain.call("resetDisplayOrder", "$L", true);
    }
    return chain.tags(status.declaration().tags()).build();
  }

  private static BuilderChain start(ResourceModel resource) {
    return BuilderChain.of(Runtime.construct(resource.kind()), resource.id())
        .call("instance", "instance");
  }

  private static void each(BuilderChain chain, String method, List<Sourced<String>> texts) {
    texts.forEach(text -> chain.text(method, text.value()));
  }

  private void refer(BuilderChain chain, String method, Optional<Link> link, Resource kind) {
    link.flatMap(l -> code.refer(l, kind, shard))
        .ifPresent(target -> chain.call(method, "$L", target));
  }
}
