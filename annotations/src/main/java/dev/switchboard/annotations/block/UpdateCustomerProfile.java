package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Updates the customer profile that was found or created earlier in the flow.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html">Customer
 *     profiles</a>
 */
@FlowAction(
    type = "UpdateCustomerProfile",
    consoleBlock = "Customer profiles",
    summary = "Updates the profile found or created earlier in the flow.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-updatecustomerprofile.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UpdateCustomerProfile {
  /** The fields to change. */
  @ActionParameter(value = "ProfileRequestData", required = true, dynamic = Dynamic.ANY)
  ProfileField[] fields();

  /** The fields to load into {@code $.Customer}: 14,000 characters a flow. */
  @ActionParameter("ProfileResponseData")
  String[] load() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
