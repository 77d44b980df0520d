package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the messages of a chat through a Lambda function on their way.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html">Set
 *     recording, analytics, and processing behavior</a>
 */
@FlowAction(
    type = "UpdateContactMediaProcessing",
    consoleBlock = "Set recording, analytics, and processing behavior",
    summary = "Sends in-flight chat messages through a Lambda.",
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
    channels = Channel.CHAT,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactmediaprocessing.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetChatProcessingBehavior {
  /** Whether messages are processed. */
  @ActionParameter(value = "ChatProcessor.ProcessingEnabled", required = true)
  boolean enabled() default true;

  /** The function. */
  @ActionParameter(value = "ChatProcessor.LambdaProcessorARN", required = true)
  @Refers(Resource.LAMBDA_FUNCTION)
  Class<?> function();

  /** Whether a message is delivered as it is when the function fails. */
  @ActionParameter(
      value = "ChatProcessor.ChatProcessorSettings.DeliverUnprocessedMessages",
      required = true)
  boolean deliverUnprocessed() default false;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when it is not a chat. */
  @OnError("ChannelMismatch")
  Class<?> onChannelMismatch() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
