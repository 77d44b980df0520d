package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
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
 * Sends an email about the contact: the console's Send message for email, which is three actions.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html">Send
 *     message</a>
 */
@FlowAction(
    type = "RenderMessageTemplate",
    consoleBlock = "Send message (template): first fragment",
    summary = "Renders a message template from the Q in Connect / agent-assist knowledge base.",
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
    evidence = Evidence.EXPORTED,
    page = "https://github.com/aws-samples/sample-aicc-builder-for-amazon-connect-ai-agent")
@FlowAction(
    type = "CreateContact",
    consoleBlock = "Send message (email): second fragment",
    summary = "Creates the outbound email contact for the Send message block.",
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
    evidence = Evidence.EXPORTED,
    page = "https://github.com/aws-samples/sample-aicc-builder-for-amazon-connect-ai-agent",
    always = true)
@FlowAction(
    type = "StartOutboundEmailContact",
    consoleBlock = "Send message",
    summary = "Renders a template, creates the email's contact and sends the email.",
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
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/send-message.html")
@FixedParameter(name = "Channel", value = "EMAIL", action = "CreateContact")
@FixedParameter(name = "RelatedContact", value = "CURRENT", action = "CreateContact")
@Together({"knowledgeBase", "template"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendEmailMessage {
  /** The ARN of the knowledge base that holds the template. */
  @ActionParameter(
      value = "WisdomKnowledgeBaseArn",
      action = "RenderMessageTemplate",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String knowledgeBase() default "";

  /** The ARN of the message template. */
  @ActionParameter(
      value = "WisdomMessageTemplateArn",
      action = "RenderMessageTemplate",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String template() default "";

  /** The address that the email comes from. */
  @ActionParameter(value = "FromEmailAddress.EmailAddress", required = true, dynamic = Dynamic.ANY)
  String from();

  /** The address that the email goes to, as JSON: its shape is not published. */
  @ActionParameter(
      value = "DestinationEmailAddress",
      type = ParameterType.JSON,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String toJson();

  /** What the email is made of. */
  @ActionParameter(value = "EmailMessage.MessageSourceType", required = true)
  EmailSource source() default EmailSource.TEMPLATE;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the template can't be rendered. */
  @OnError(value = "TemplateRenderingError", actions = "RenderMessageTemplate")
  Class<?> onRenderingError() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
