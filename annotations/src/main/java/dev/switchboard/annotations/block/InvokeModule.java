package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a flow module and continues on the branch that it returns; its values are readable as {@code
 * $.Modules.ResultData.<name>}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html">Invoke
 *     module</a>
 */
@FlowAction(
    type = "InvokeFlowModule",
    consoleBlock = "Invoke module",
    summary = "Runs a flow module, then continues on its return branch.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-language-actions-invoke-flow-module.html")
@ExactlyOne({"module", "moduleReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InvokeModule {
  /** The module; of one with {@code @ModuleRelease}, the version that its alias leads to. */
  @ActionParameter(value = "FlowModuleId", required = true)
  @Refers(Resource.FLOW_MODULE)
  Class<?> module() default Unset.class;

  /** A reference to the module's id or ARN, in place of {@link #module}. */
  @ActionParameter(
      value = "FlowModuleId",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ANY)
  String moduleReference() default "";

  /** The values that the module takes, as its contract names them. */
  @ActionParameter(value = "Input", dynamic = Dynamic.WHOLE)
  ModuleValue[] input() default {};

  /** The named branches of the module's contract. */
  @Branches
  ModuleBranch[] branches() default {};

  /** The block that comes next when the module returns no named branch. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the module returns a branch that is not listed. */
  @OnError(value = "NoMatchingCondition", required = false)
  Class<?> onNoMatch() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
