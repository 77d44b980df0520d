package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;

/** A declared resource. */
public sealed interface ResourceModel
    permits InstanceModel,
        FlowModel,
        HoursModel,
        QueueModel,
        RoutingProfileModel,
        PhoneNumberModel,
        PromptModel,
        LambdaFunctionModel,
        QuickConnectModel,
        ViewModel,
        StorageModel,
        LexBotModel,
        SecurityProfileModel,
        HierarchyStructureModel,
        HierarchyGroupModel,
        AgentStatusModel,
        PredefinedAttributeModel,
        UserModel,
        PlainModel {
  /** What every resource has. */
  Declaration declaration();

  /** Its kind. */
  Resource kind();

  /** Its name in the instance (of an instance its alias, of a phone number its id). */
  Sourced<String> name();

  /** Its logical id. */
  default String id() {
    return declaration().id();
  }

  /** In words, such as {@code queue "Orders"}. */
  default String words() {
    return kind().words() + " \"" + name().value() + "\"";
  }
}
