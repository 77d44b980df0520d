package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.processor.expand.BlockWords;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.UserModel;
import dev.switchboard.processor.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The class literals that lead to resources. */
final class References {
  private final List<Reference> list;

  private References(ContactCenter center) {
    list = ofResources(center);
    for (FlowModel flow : center.flows()) {
      flow.scope().blocks().forEach(block -> add(list, flow, block));
      flow.contentFile()
          .ifPresent(
              file ->
                  file.references()
                      .forEach(
                          r ->
                              list.add(
                                  new Reference(
                                      () -> flow.words() + ": reference",
                                      Optional.empty(),
                                      Set.of(),
                                      r.to()))));
    }
  }

  /** All of them: those on resources, then those on the blocks of flows. */
  static List<Reference> of(ContactCenter center) {
    return center.derived(References.class, References::new).list;
  }

  /** Those on resources, in the resources' order. */
  static List<Reference> ofResources(ContactCenter center) {
    List<Reference> list = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (resource instanceof QueueModel queue) {
        add(list, queue, "hours", Resource.HOURS_OF_OPERATION, queue.hours());
        add(
            list,
            queue,
            "number of its outbound caller",
            Resource.PHONE_NUMBER,
            queue.outboundCallerNumber());
        add(
            list,
            queue,
            "whisper of its outbound caller",
            Resource.CONTACT_FLOW,
            queue.outboundWhisper());
        queue
            .quickConnects()
            .forEach(
                l -> add(list, queue, "quick connect", Resource.QUICK_CONNECT, Optional.of(l)));
      } else if (resource instanceof RoutingProfileModel profile) {
        add(
            list,
            profile,
            "default outbound queue",
            Resource.QUEUE,
            Optional.of(profile.defaultOutboundQueue()));
        profile
            .queues()
            .forEach(q -> add(list, profile, "queue", Resource.QUEUE, Optional.of(q.queue())));
      } else if (resource instanceof PhoneNumberModel number) {
        add(list, number, "flow", Resource.CONTACT_FLOW, number.flow());
      } else if (resource instanceof QuickConnectModel quickConnect) {
        add(list, quickConnect, "queue", Resource.QUEUE, quickConnect.queue());
        add(list, quickConnect, "user", Resource.USER, quickConnect.user());
        add(list, quickConnect, "flow", Resource.CONTACT_FLOW, quickConnect.flow());
      } else if (resource instanceof HierarchyGroupModel group) {
        add(list, group, "parent", Resource.HIERARCHY_GROUP, group.parent());
      } else if (resource instanceof SecurityProfileModel profile) {
        add(
            list,
            profile,
            "access control group",
            Resource.HIERARCHY_GROUP,
            profile.accessControlGroup());
      } else if (resource instanceof UserModel user) {
        user(list, user);
      }
      resource.declaration().more().ifPresent(more -> add(list, resource, more.references()));
      if (resource instanceof PlainModel plain) {
        add(list, resource, plain.references());
      }
    }
    return list;
  }

  private static void user(List<Reference> list, UserModel user) {
    add(list, user, "routing profile", Resource.ROUTING_PROFILE, user.routingProfile());
    user.securityProfiles()
        .forEach(
            p -> add(list, user, "security profile", Resource.SECURITY_PROFILE, Optional.of(p)));
    add(list, user, "hierarchy group", Resource.HIERARCHY_GROUP, user.hierarchyGroup());
    user.proficiencies()
        .forEach(
            p ->
                add(
                    list,
                    user,
                    "attribute of a proficiency",
                    Resource.PREDEFINED_ATTRIBUTE,
                    Optional.of(p.attribute())));
  }

  private static void add(
      List<Reference> list, ResourceModel from, List<PropertyStructure.Reference> references) {
    references.forEach(
        r ->
            list.add(
                new Reference(
                    () -> from.words() + ": " + r.as(),
                    r.member().refers(),
                    r.member().flowTypes(),
                    r.link())));
  }

  private static void add(
      List<Reference> list, ResourceModel from, String member, Resource kind, Optional<Link> link) {
    link.ifPresent(
        l ->
            list.add(
                new Reference(() -> from.words() + ": " + member, Optional.of(kind), Set.of(), l)));
  }

  private static void add(List<Reference> list, FlowModel flow, Block block) {
    block
        .values()
        .forEach(
            (name, value) -> {
              Optional<BlockMember> member = block.type().member(name);
              member
                  .flatMap(BlockMember::refers)
                  .ifPresent(
                      kind ->
                          add(
                              list,
                              words(flow, block, name),
                              kind,
                              member.get().refersTo(),
                              value));
              member
                  .flatMap(BlockMember::parameter)
                  .ifPresent(p -> entries(list, words(flow, block, name), p.entries(), value));
            });
    // What an action without an annotation of its own refers to may be of any kind.
    block
        .value("parameters")
        .filter(p -> isEscapeHatch(block))
        .ifPresent(p -> resources(list, words(flow, block, "resource"), p));
  }

  private static boolean isEscapeHatch(Block block) {
    return block.type().name().equals("Action");
  }

  private static void resources(
      List<Reference> list, Supplier<String> words, Sourced<Value> value) {
    if (value.value() instanceof Value.Items items) {
      items.items().forEach(item -> resources(list, words, item));
    } else if (value.value() instanceof Value.Nested entry
        && entry.values().containsKey("resource")) {
      add(list, words, null, Set.of(), entry.values().get("resource"));
    }
  }

  private static void entries(
      List<Reference> list,
      Supplier<String> words,
      List<ParameterSpec> specs,
      Sourced<Value> value) {
    if (value.value() instanceof Value.Items items) {
      items.items().forEach(item -> entries(list, words, specs, item));
    } else if (value.value() instanceof Value.Nested entry) {
      for (ParameterSpec spec : specs) {
        Sourced<Value> inside = entry.values().get(spec.member());
        if (inside != null && spec.refers().isPresent()) {
          add(list, () -> words.get() + " " + spec.member(), spec.refers().get(), Set.of(), inside);
        }
      }
    }
  }

  private static void add(
      List<Reference> list,
      Supplier<String> words,
      Resource kind,
      Set<FlowType> types,
      Sourced<Value> value) {
    if (value.value() instanceof Value.TypeLiteral literal
        && !literal.typeName().equals(Unset.class.getName())) {
      list.add(
          new Reference(
              words,
              Optional.ofNullable(kind),
              types,
              new Link(literal.typeName(), value.origin())));
    }
  }

  private static Supplier<String> words(FlowModel flow, Block block, String member) {
    return () -> BlockWords.of(flow, block) + ": " + member;
  }
}
