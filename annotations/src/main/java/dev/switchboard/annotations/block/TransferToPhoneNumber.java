package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Dials an external number and connects the caller to it, either for good or until the third party
 * hangs up.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html">Transfer
 *     to phone number</a>
 */
@FlowAction(
    type = "TransferParticipantToThirdParty",
    consoleBlock = "Transfer to phone number",
    summary =
        "Dials an external number and connects the caller to it, either handing over for "
            + "good or taking the call back when the third party hangs up.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransferToPhoneNumber {
  /** The number in E.164 form, such as {@code +15550100}, or one reference to it. */
  @ActionParameter(
      value = "ThirdPartyPhoneNumber",
      required = true,
      dynamic = Dynamic.WHOLE,
      pattern = "\\+[1-9][0-9]{1,14}")
  String number();

  /** Seconds to wait for the third party to answer: 1 or more. */
  @ActionParameter(value = "ThirdPartyConnectionTimeLimitSeconds", required = true, min = 1)
  int timeoutSeconds() default 30;

  /** A reference to the seconds, in place of {@link #timeoutSeconds}. */
  @ActionParameter(
      value = "ThirdPartyConnectionTimeLimitSeconds",
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ANY,
      min = 1)
  String timeoutReference() default "";

  /** Whether the flow goes on when the third party hangs up. */
  @ActionParameter(value = "ContinueFlowExecution", required = true)
  boolean resume() default false;

  /** Digits to send once connected; a comma pauses 750 milliseconds. */
  @ActionParameter(value = "ThirdPartyDTMFDigits", dynamic = Dynamic.ANY)
  String digits() default "";

  /**
   * The caller id that the third party sees: a number of the instance in E.164 form, or one
   * reference.
   */
  @ActionParameter(
      value = "CallerId.Number",
      dynamic = Dynamic.WHOLE,
      pattern = "\\+[1-9][0-9]{1,14}")
  String callerIdNumber() default "";

  /**
   * The caller's name that the third party sees, without the characters {@code ; / ? : @ & = + $
   * ,}.
   */
  @ActionParameter(value = "CallerId.Name", dynamic = Dynamic.ANY)
  String callerIdName() default "";

  /** The block that comes next; reached only if the flow resumes. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the call fails, if the flow resumes. */
  @OnError(
      value = "CallFailed",
      when =
          @OnError.When(
              parameter = "ContinueFlowExecution",
              is = OnError.Test.EQUALS,
              value = "True"),
      forbiddenOtherwise = true,
      refusedIn = FlowType.AGENT_TRANSFER)
  Class<?> onCallFailed() default FlowDefault.class;

  /** Where the contact goes when nobody answers in time, if the flow resumes. */
  @OnError(
      value = "ConnectionTimeLimitExceeded",
      when =
          @OnError.When(
              parameter = "ContinueFlowExecution",
              is = OnError.Test.EQUALS,
              value = "True"),
      forbiddenOtherwise = true,
      refusedIn = FlowType.AGENT_TRANSFER)
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
