package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether hours of operation are open now.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/check-hours-of-operation.html">Check
 *     hours of operation</a>
 */
@FlowAction(
    type = "CheckHoursOfOperation",
    consoleBlock = "Check hours of operation",
    summary = "Says whether an hours-of-operation is open now.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-checkhoursofoperation.html")
@AtMostOne({"hours", "hoursReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckHoursOfOperation {
  /** The hours; without them, those of the working queue. */
  @ActionParameter("HoursOfOperationId")
  @Refers(Resource.HOURS_OF_OPERATION)
  Class<?> hours() default Unset.class;

  /** A reference to the hours' id or ARN, in place of {@link #hours}. */
  @ActionParameter(
      value = "HoursOfOperationId",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ONLY)
  String hoursReference() default "";

  /** Where the contact goes when it is open. */
  @Outcome("True")
  Class<?> inHours() default Following.class;

  /** Where the contact goes when it is closed. */
  @Next
  @Outcome("False")
  Class<?> outOfHours();

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
