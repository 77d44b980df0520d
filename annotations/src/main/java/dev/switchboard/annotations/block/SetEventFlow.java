package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
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
 * Chooses the flow that runs on one other event of the contact: the guide that an agent sees, or
 * what happens when a task is paused or resumed.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/set-event-flow.html">Set
 *     event flow</a>
 */
@FlowAction(
    type = "UpdateContactEventHooks",
    consoleBlock = "Set event flow",
    summary = "Attaches a flow to one contact event.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontacteventhooks.html")
@ExactlyOne({
  "agentGuide",
  "agentGuideReference",
  "disconnectGuide",
  "disconnectGuideReference",
  "pause",
  "pauseReference",
  "resume",
  "resumeReference"
})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetEventFlow {
  /** The step-by-step guide that an agent sees when the contact arrives. */
  @ActionParameter("EventHooks.DefaultAgentUI")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> agentGuide() default Unset.class;

  /** A reference to the guide's id or ARN, in place of {@link #agentGuide}. */
  @ActionParameter(
      value = "EventHooks.DefaultAgentUI",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String agentGuideReference() default "";

  /** The step-by-step guide that an agent sees when the contact has ended. */
  @ActionParameter("EventHooks.DisconnectAgentUI")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> disconnectGuide() default Unset.class;

  /** A reference to the guide's id or ARN, in place of {@link #disconnectGuide}. */
  @ActionParameter(
      value = "EventHooks.DisconnectAgentUI",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String disconnectGuideReference() default "";

  /** The flow that runs when a task is paused. */
  @ActionParameter("EventHooks.PauseContact")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> pause() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #pause}. */
  @ActionParameter(
      value = "EventHooks.PauseContact",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String pauseReference() default "";

  /** The flow that runs when a task is resumed. */
  @ActionParameter("EventHooks.ResumeContact")
  @Refers(value = Resource.CONTACT_FLOW, flowTypes = FlowType.CONTACT_FLOW)
  Class<?> resume() default Unset.class;

  /** A reference to the flow's id or ARN, in place of {@link #resume}. */
  @ActionParameter(
      value = "EventHooks.ResumeContact",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String resumeReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
