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
 * Campaign flows: loads what became of the message that was sent last; {@link
 * CheckContactAttributes} on {@code $.DeliveryReceipts} branches on it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html">Check
 *     communication status</a>
 */
@FlowAction(
    type = "GetOutboundCommunicationStatus",
    consoleBlock = "Check communication status",
    summary = "Campaign flow: loads delivery receipts.",
    flowTypes = FlowType.CAMPAIGN,
    inModules = false,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/create-campaigns-api-cli.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckCommunicationStatus {
  /** The messages; there is only the last one. */
  @ActionParameter(value = "OutboundCommunicationIds", required = true, dynamic = Dynamic.ANY)
  String[] communications() default "$.OutboundCommunication.Latest.Id";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
