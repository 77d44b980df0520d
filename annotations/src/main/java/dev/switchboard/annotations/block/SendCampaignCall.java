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
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Campaign flows: asks the dialer to call the recipient.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html">Send
 *     communication</a>
 */
@FlowAction(
    type = "PutDialRequest",
    consoleBlock = "Send communication",
    summary = "Campaign flow: asks the dialer to call the recipient.",
    flowTypes = FlowType.CAMPAIGN,
    inModules = false,
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendCampaignCall {
  /** Whom the dialer may call, which managed campaigns need. */
  @ActionParameter("dialCriteriaRules")
  DialRule[] rules() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
