package dev.switchboard.processor.write;

import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.StorageModel;
import dev.switchboard.processor.model.UserModel;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class literals on resources, with the part that each plays. */
final class ResourceLinks {
  private final List<Named> links = new ArrayList<>();

  private ResourceLinks() {}

  /**
   * A class literal and the part it plays.
   *
   * @param as the part, by the path of the annotation's members
   * @param link the class literal
   */
  record Named(String as, Link link) {}

  /** Those of a resource; the references in a flow's blocks stand in its content. */
  static List<Named> of(ResourceModel resource) {
    ResourceLinks all = new ResourceLinks();
    if (resource instanceof QueueModel queue) {
      all.add("hours", queue.hours());
      all.add("outboundCaller.number", queue.outboundCallerNumber());
      all.add("outboundCaller.whisper", queue.outboundWhisper());
      queue.quickConnects().forEach(l -> all.add("quickConnects", Optional.of(l)));
    } else if (resource instanceof RoutingProfileModel profile) {
      all.add("defaultOutboundQueue", Optional.of(profile.defaultOutboundQueue()));
      profile.queues().forEach(q -> all.add("queues", Optional.of(q.queue())));
    } else if (resource instanceof PhoneNumberModel number) {
      all.add("flow", number.flow());
    } else if (resource instanceof QuickConnectModel quickConnect) {
      all.add("queue", quickConnect.queue());
      all.add("user", quickConnect.user());
      all.add("flow", quickConnect.flow());
    } else if (resource instanceof PlainModel plain) {
      plain.references().forEach(r -> all.add(r.as(), Optional.of(r.link())));
    } else if (resource instanceof HierarchyGroupModel group) {
      all.add("parent", group.parent());
    } else if (resource instanceof SecurityProfileModel profile) {
      all.add("accessControlGroup", profile.accessControlGroup());
    } else if (resource instanceof UserModel user) {
      all.add("routingProfile", user.routingProfile());
      user.securityProfiles().forEach(l -> all.add("securityProfiles", Optional.of(l)));
      all.add("hierarchyGroup", user.hierarchyGroup());
      user.proficiencies().forEach(p -> all.add("proficiencies", Optional.of(p.attribute())));
    } else if (!(resource instanceof InstanceModel
        || resource instanceof FlowModel
        || resource instanceof HoursModel
        || resource instanceof PromptModel
        || resource instanceof ViewModel
        || resource instanceof StorageModel
        || resource instanceof LexBotModel
        || resource instanceof HierarchyStructureModel
        || resource instanceof AgentStatusModel
        || resource instanceof PredefinedAttributeModel
        || resource instanceof LambdaFunctionModel)) {
      throw new IllegalArgumentException("unknown resource " + resource.getClass());
    }
    resource
        .declaration()
        .more()
        .ifPresent(more -> more.references().forEach(r -> all.add(r.as(), Optional.of(r.link()))));
    return all.links;
  }

  private void add(String as, Optional<Link> link) {
    link.ifPresent(l -> links.add(new Named(as, l)));
  }
}
