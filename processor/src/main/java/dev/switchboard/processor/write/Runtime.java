package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;

/**
 * The names of the runtime's types. They are only named: the processor does not depend on the CDK.
 */
final class Runtime {
  private static final String PACKAGE = "dev.switchboard.runtime";
  private static final String CONNECT = PACKAGE + ".connect";

  static final ClassName CENTER = ClassName.get(PACKAGE, "ContactCenterApp");
  static final ClassName STACK = ClassName.get(PACKAGE, "ConnectStack");
  static final ClassName REGISTRY = ClassName.get(PACKAGE, "StackRegistry");
  static final ClassName DYNAMIC_VALUES = ClassName.get(PACKAGE + ".values", "DynamicValues");
  static final ClassName INSTANCE = ClassName.get(CONNECT, "IInstance");
  static final ClassName WEEKLY_HOURS = ClassName.get(CONNECT, "WeeklyHours");
  static final ClassName HOURS_OVERRIDE = ClassName.get(CONNECT, "HoursOverride");
  static final ClassName MODULE_SETTINGS = ClassName.get(CONNECT, "ModuleSettings");
  static final ClassName STUB_CONTENT = ClassName.get(CONNECT, "StubContent");
  static final ClassName CONTENT_UPDATE = ClassName.get(CONNECT, "FlowContentUpdate");
  static final ClassName QUEUE_QUICK_CONNECTS = ClassName.get(CONNECT, "QueueQuickConnects");
  static final ClassName RESOURCE_LINKS = ClassName.get(CONNECT, "ResourceLinks");
  static final ClassName PHONE_NUMBER_FLOW = ClassName.get(CONNECT, "PhoneNumberFlow");
  static final ClassName USER_CHANNEL = ClassName.get(CONNECT, "UserChannelSettings");
  static final ClassName ENVIRONMENT_USERS = ClassName.get(CONNECT, "EnvironmentUsers");
  static final ClassName LEX_ASSOCIATION = ClassName.get(CONNECT, "LexAssociation");
  static final ClassName APPROVED_ORIGIN = ClassName.get(CONNECT, "ApprovedOrigin");
  static final ClassName SECURITY_KEY = ClassName.get(CONNECT, "SecurityKey");
  static final ClassName LAMBDA_ASSOCIATION = ClassName.get(CONNECT, "LambdaAssociation");

  private Runtime() {}

  /** The construct of a kind, such as {@code Queue}. */
  static ClassName construct(Resource kind) {
    return ClassName.get(CONNECT, kind.annotation());
  }

  /** The last part of the CloudFormation type of a kind that has a construct of its own. */
  static String cloudFormationName(Resource kind) {
    return kind == Resource.FLOW_MODULE ? "ContactFlowModule" : kind.annotation();
  }

  /** What other resources see of one, such as {@code IQueue}. */
  static ClassName contract(ResourceModel resource) {
    return resource instanceof PlainModel
        ? ClassName.get(CONNECT, "IConnectResource")
        : contract(resource.kind());
  }

  /** What other resources see of a kind. */
  static ClassName contract(Resource kind) {
    return ClassName.get(CONNECT, "I" + kind.annotation());
  }
}
