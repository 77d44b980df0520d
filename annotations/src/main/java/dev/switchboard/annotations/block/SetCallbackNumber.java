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
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the number that a queued callback dials.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/set-callback-number.html">Set
 *     callback number</a>
 */
@FlowAction(
    type = "UpdateContactCallbackNumber",
    consoleBlock = "Set callback number",
    summary = "Sets the number a queued callback will dial.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactcallbacknumber.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetCallbackNumber {
  /**
   * A reference to the number, such as {@code $.CustomerEndpoint.Address} or {@code
   * $.StoredCustomerInput}; a literal is refused.
   */
  @ActionParameter(value = "CallbackNumber", required = true, dynamic = Dynamic.ONLY)
  String number();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when it is not a valid E.164 number, or the contact is not a call. */
  @OnError("InvalidCallbackNumber")
  Class<?> onInvalidNumber() default FlowDefault.class;

  /** Where the contact goes when the instance may not dial the number. */
  @OnError("CallbackNumberNotDialable")
  Class<?> onNotDialable() default FlowDefault.class;
}
