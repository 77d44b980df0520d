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
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks a chat customer to sign in through Amazon Cognito and links the result to Customer Profiles.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html">Authenticate
 *     customer</a>
 */
@FlowAction(
    type = "AuthenticateParticipant",
    consoleBlock = "Authenticate customer",
    summary =
        "Asks a chat customer to sign in through Amazon Cognito and links the result to "
            + "Customer Profiles.",
    flowTypes = FlowType.CONTACT_FLOW,
    channels = Channel.CHAT,
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthenticateCustomer {
  /** The ARN of the Cognito user pool. */
  @ActionParameter(
      value = "CognitoConfiguration.UserPoolArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String userPool();

  /** The id of the user pool's app client. */
  @ActionParameter(
      value = "CognitoConfiguration.AppClientId",
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String appClient();

  /** The object type mapping of Customer Profiles. */
  @ActionParameter(
      value = "CustomerProfilesConfiguration.ObjectTypeName",
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String objectType() default "Cognito-attributes";

  /** Minutes to wait for the sign-in: 3 to 15. */
  @ActionParameter(
      value = "TimeLimitMinutes",
      required = true,
      dynamic = Dynamic.UNKNOWN,
      min = 3,
      max = 15)
  int timeoutMinutes() default 3;

  /** The block that comes next when the customer has signed in. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the customer declines to sign in. */
  @Outcome("OptedOut")
  Class<?> onOptedOut();

  /** Where the contact goes when the customer does not sign in in time. */
  @OnError("TimeLimitExceeded")
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
