package dev.switchboard.processor.read;

import dev.switchboard.annotations.AgentStatus;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowContent;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.HierarchyGroup;
import dev.switchboard.annotations.HierarchyStructure;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Identity;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.LexBot;
import dev.switchboard.annotations.ModuleRelease;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.PredefinedAttribute;
import dev.switchboard.annotations.Prompt;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.QuickConnect;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.Storage;
import dev.switchboard.annotations.SuppressFinding;
import dev.switchboard.annotations.User;
import dev.switchboard.annotations.View;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.processor.model.PlainType;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an annotation on a type says of the type. */
sealed interface Role {
  /** It declares a resource. */
  record Declares(Resource kind) implements Role {}

  /** It declares a resource, and describes itself. */
  record DeclaresPlain(PlainType type) implements Role {}

  /** It makes the type a part of a resource. */
  record MakesPart() implements Role {}

  /** It makes the type a block. */
  record MakesBlock(BlockType type) implements Role {}

  /** It says something more about a resource or block. */
  record Adds(Addition what) implements Role {}

  /** It is none of ours. */
  record None() implements Role {}

  /** What an annotation adds to a resource or block. */
  enum Addition {
    ERROR_HANDLER,
    IDENTITY,
    IMPORT_EXISTING,
    FLOW_CONTENT,
    MODULE_RELEASE,
    DYNAMIC_VALUES,
    SUPPRESS_FINDING,
    SUPPRESS_FINDINGS
  }

  /** The roles of the annotations that are not block annotations, by qualified name. */
  Map<String, Role> FIXED = fixed();

  private static Map<String, Role> fixed() {
    Map<String, Role> roles = new LinkedHashMap<>();
    roles.put(Instance.class.getCanonicalName(), new Declares(Resource.INSTANCE));
    roles.put(ContactFlow.class.getCanonicalName(), new Declares(Resource.CONTACT_FLOW));
    roles.put(FlowModule.class.getCanonicalName(), new Declares(Resource.FLOW_MODULE));
    roles.put(HoursOfOperation.class.getCanonicalName(), new Declares(Resource.HOURS_OF_OPERATION));
    roles.put(Queue.class.getCanonicalName(), new Declares(Resource.QUEUE));
    roles.put(RoutingProfile.class.getCanonicalName(), new Declares(Resource.ROUTING_PROFILE));
    roles.put(PhoneNumber.class.getCanonicalName(), new Declares(Resource.PHONE_NUMBER));
    roles.put(Prompt.class.getCanonicalName(), new Declares(Resource.PROMPT));
    roles.put(LambdaFunction.class.getCanonicalName(), new Declares(Resource.LAMBDA_FUNCTION));
    roles.put(QuickConnect.class.getCanonicalName(), new Declares(Resource.QUICK_CONNECT));
    roles.put(View.class.getCanonicalName(), new Declares(Resource.VIEW));
    roles.put(Storage.class.getCanonicalName(), new Declares(Resource.STORAGE));
    roles.put(LexBot.class.getCanonicalName(), new Declares(Resource.LEX_BOT));
    roles.put(SecurityProfile.class.getCanonicalName(), new Declares(Resource.SECURITY_PROFILE));
    roles.put(
        HierarchyStructure.class.getCanonicalName(), new Declares(Resource.HIERARCHY_STRUCTURE));
    roles.put(HierarchyGroup.class.getCanonicalName(), new Declares(Resource.HIERARCHY_GROUP));
    roles.put(AgentStatus.class.getCanonicalName(), new Declares(Resource.AGENT_STATUS));
    roles.put(
        PredefinedAttribute.class.getCanonicalName(), new Declares(Resource.PREDEFINED_ATTRIBUTE));
    roles.put(User.class.getCanonicalName(), new Declares(Resource.USER));
    roles.put(ErrorHandler.class.getCanonicalName(), new Adds(Addition.ERROR_HANDLER));
    roles.put(Identity.class.getCanonicalName(), new Adds(Addition.IDENTITY));
    roles.put(ImportExisting.class.getCanonicalName(), new Adds(Addition.IMPORT_EXISTING));
    roles.put(FlowContent.class.getCanonicalName(), new Adds(Addition.FLOW_CONTENT));
    roles.put(ModuleRelease.class.getCanonicalName(), new Adds(Addition.MODULE_RELEASE));
    roles.put(DynamicValues.class.getCanonicalName(), new Adds(Addition.DYNAMIC_VALUES));
    roles.put(SuppressFinding.class.getCanonicalName(), new Adds(Addition.SUPPRESS_FINDING));
    roles.put(SuppressFinding.List.class.getCanonicalName(), new Adds(Addition.SUPPRESS_FINDINGS));
    return roles;
  }
}
