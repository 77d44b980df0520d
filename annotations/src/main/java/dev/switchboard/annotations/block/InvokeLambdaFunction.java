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
 * Calls a Lambda function; its answer is readable as {@code $.External.<key>} until the next call.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/invoke-lambda-function-block.html">AWS
 *     Lambda function</a>
 */
@FlowAction(
    type = "InvokeLambdaFunction",
    consoleBlock = "AWS Lambda function",
    summary =
        "Calls a Lambda; its answer is readable under $.External (newer path "
            + "$.LambdaInvocation.ResultData).",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER,
      FlowType.CAMPAIGN
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/interactions-invokelambdafunction.html")
@ExactlyOne({"function", "functionReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface InvokeLambdaFunction {
  /** The function. */
  @ActionParameter(value = "LambdaFunctionARN", required = true)
  @Refers(Resource.LAMBDA_FUNCTION)
  Class<?> function() default Unset.class;

  /** A reference to the function's ARN, in place of {@link #function}. */
  @ActionParameter(
      value = "LambdaFunctionARN",
      required = true,
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ANY)
  String functionReference() default "";

  /** Seconds to wait for the answer: 1 to 8. */
  @ActionParameter(value = "InvocationTimeLimitSeconds", required = true, min = 1, max = 8)
  int timeoutSeconds() default 8;

  /** Whether the flow waits for the answer. */
  @ActionParameter("InvocationType")
  InvocationType invocation() default InvocationType.SYNCHRONOUS;

  /** What the function gets as {@code Details.Parameters}. */
  @ActionParameter(value = "LambdaInvocationAttributes", dynamic = Dynamic.ANY)
  LambdaParameter[] parameters() default {};

  /** What the function answers: a flat map of text, or any JSON. */
  @ActionParameter("ResponseValidation.ResponseType")
  LambdaResponse response() default LambdaResponse.STRING_MAP;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /**
   * Where the contact goes when the function fails, is throttled, answers too late or with more
   * than 32 KB.
   */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
