package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Requires;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Searches one customer profile and loads fields of it into {@code $.Customer}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html">Customer
 *     profiles</a>
 */
@FlowAction(
    type = "GetCustomerProfile",
    consoleBlock = "Customer profiles",
    summary = "Searches one customer profile; fields land under $.Customer.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-getcustomerprofile.html")
@ExactlyOne({"identifier", "criteria", "phoneNumber"})
@Together({"identifier", "identifierValue"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetCustomerProfile {
  /** What is searched by, such as {@code _phone}, {@code _email} or {@code _account}. */
  @ActionParameter(value = "ProfileRequestData.IdentifierName", dynamic = Dynamic.ANY)
  String identifier() default "";

  /** The value that is searched. */
  @ActionParameter(value = "ProfileRequestData.IdentifierValue", dynamic = Dynamic.ANY)
  String identifierValue() default "";

  /** Several things to search by: 1 to 5. */
  @ActionParameter(
      value = "ProfileRequestData.SearchCriteria",
      dynamic = Dynamic.ANY,
      min = 1,
      max = 5)
  SearchCriterion[] criteria() default {};

  /** Whether all criteria or one of them must match. */
  @ActionParameter("ProfileRequestData.LogicalOperator")
  @Requires("criteria")
  LogicalOperator operator() default LogicalOperator.AND;

  /** A phone number to search by, as older exports give it. */
  @ActionParameter(value = "ProfileRequestData.PhoneNumber", dynamic = Dynamic.ANY)
  String phoneNumber() default "";

  /** The fields to load: 14,000 characters a flow. */
  @ActionParameter("ProfileResponseData")
  String[] load() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when several profiles match. */
  @OnError("MultipleFoundError")
  Class<?> onMultiple() default FlowDefault.class;

  /** Where the contact goes when no profile matches. */
  @OnError("NoneFoundError")
  Class<?> onNone() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
