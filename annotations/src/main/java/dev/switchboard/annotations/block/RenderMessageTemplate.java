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
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Renders a message template: the first part of {@link SendEmailMessage}.
 *
 * @see <a
 *     href="https://github.com/aws-samples/sample-aicc-builder-for-amazon-connect-ai-agent">Send
 *     message</a>
 */
@FlowAction(
    type = "RenderMessageTemplate",
    consoleBlock = "Send message",
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
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RenderMessageTemplate {
  /** The ARN of the knowledge base that holds the template. */
  @ActionParameter(
      value = "WisdomKnowledgeBaseArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String knowledgeBase();

  /** The ARN of the message template. */
  @ActionParameter(
      value = "WisdomMessageTemplateArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String template();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the template can't be rendered. */
  @OnError("TemplateRenderingError")
  Class<?> onRenderingError() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
