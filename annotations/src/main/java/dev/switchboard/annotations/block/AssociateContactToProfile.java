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
 * Links a contact to a customer profile.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html">Customer
 *     profiles</a>
 */
@FlowAction(
    type = "AssociateContactToCustomerProfile",
    consoleBlock = "Customer profiles",
    summary = "Links the contact to a profile.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-associatecontacttocustomerprofile.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AssociateContactToProfile {
  /** The profile's id, such as {@code $.Customer.ProfileId}. */
  @ActionParameter(value = "ProfileRequestData.ProfileId", required = true, dynamic = Dynamic.ANY)
  String profile();

  /** The contact's id. */
  @ActionParameter(value = "ProfileRequestData.ContactId", required = true, dynamic = Dynamic.ANY)
  String contact() default "$.ContactId";

  /** The fields to load; AWS shows none. */
  @ActionParameter("ProfileResponseData")
  String[] load() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
