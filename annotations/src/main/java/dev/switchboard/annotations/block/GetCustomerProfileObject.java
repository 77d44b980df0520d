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
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Loads one object of a customer profile: an asset, an order, a case or one of your own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/customer-profiles-block.html">Customer
 *     profiles</a>
 */
@FlowAction(
    type = "GetCustomerProfileObject",
    consoleBlock = "Customer profiles",
    summary = "Loads one object (asset, order, case, custom) of a profile.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-getcustomerprofileobject.html")
@ExactlyOne({"latest", "identifier"})
@Together({"identifier", "identifierValue"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetCustomerProfileObject {
  /** The profile's id, such as {@code $.Customer.ProfileId}. */
  @ActionParameter(value = "ProfileRequestData.ProfileId", required = true, dynamic = Dynamic.ANY)
  String profile();

  /** The object's type, such as {@code Asset}, {@code Order} or {@code Case}. */
  @ActionParameter(
      value = "ProfileRequestData.ObjectType",
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String objectType();

  /** Whether the latest object is taken. */
  @ActionParameter(value = "ProfileRequestData.UseLatest", type = ParameterType.LOWER_BOOLEAN)
  boolean latest() default true;

  /** What the object is searched by. */
  @ActionParameter(value = "ProfileRequestData.IdentifierName", dynamic = Dynamic.ANY)
  String identifier() default "";

  /** The value that is searched. */
  @ActionParameter(value = "ProfileRequestData.IdentifierValue", dynamic = Dynamic.ANY)
  String identifierValue() default "";

  /** The fields to load, with the object's name before them, such as {@code OrderStatus}. */
  @ActionParameter("ProfileResponseData")
  String[] load() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when there is no such object. */
  @OnError("NoneFoundError")
  Class<?> onNone() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
