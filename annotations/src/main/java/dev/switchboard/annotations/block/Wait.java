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
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Requires;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pauses the flow for a time, or until the customer returns or a bot leaves.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/wait.html">Wait</a>
 */
@FlowAction(
    type = "Wait",
    consoleBlock = "Wait",
    summary = "Pauses the flow for a time or until an event.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.CUSTOMER_QUEUE, FlowType.CAMPAIGN},
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-wait.html")
@ExactlyOne({"seconds", "secondsReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Wait {
  /** Seconds: 1 to 604800 (seven days). */
  @ActionParameter(value = "TimeLimitSeconds", required = true, min = 1, max = 604800)
  int seconds() default 60;

  /** A reference to the seconds, in place of {@link #seconds}. */
  @ActionParameter(
      value = "TimeLimitSeconds",
      required = true,
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ONLY,
      min = 1,
      max = 604800)
  String secondsReference() default "";

  /** The events that end the wait early; each needs its branch. */
  @ActionParameter("Events")
  WaitEvent[] events() default {};

  /** The mode in which the flow goes on while it waits, as JSON: AWS publishes no shape for it. */
  @ActionParameter(
      value = "ContinueExecution",
      type = ParameterType.JSON,
      dynamic = Dynamic.UNKNOWN)
  String continueExecutionJson() default "";

  /** How long that mode waits at least, as JSON: AWS publishes no shape for it. */
  @ActionParameter(
      value = "MinimumWaitTimeSeconds",
      type = ParameterType.JSON,
      dynamic = Dynamic.UNKNOWN)
  @Requires("continueExecutionJson")
  String minimumWaitJson() default "";

  /** Where the contact goes when the time is over. */
  @Outcome("WaitCompleted")
  Class<?> next() default Following.class;

  /** Where the contact goes when the customer returns. */
  @Outcome(
      value = "CustomerReturned",
      when =
          @OnError.When(
              parameter = "Events",
              is = OnError.Test.CONTAINS,
              value = "CustomerReturned"))
  Class<?> onCustomerReturned() default Unset.class;

  /** Where the contact goes when the bot leaves. */
  @Outcome(
      value = "BotParticipantDisconnected",
      when =
          @OnError.When(
              parameter = "Events",
              is = OnError.Test.CONTAINS,
              value = "BotParticipantDisconnected"))
  Class<?> onBotDisconnected() default Unset.class;

  /** Where the contact goes while it waits, with {@link #continueExecutionJson}. */
  @Outcome(
      value = "Continue",
      when = @OnError.When(parameter = "ContinueExecution", is = OnError.Test.PRESENT))
  Class<?> onContinue() default Unset.class;

  /** Where the contact goes when there is no bot to wait for. */
  @OnError(
      value = "ParticipantNotFound",
      when =
          @OnError.When(
              parameter = "Events",
              is = OnError.Test.CONTAINS,
              value = "BotParticipantDisconnected"))
  Class<?> onParticipantNotFound() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @Next
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
