package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Branches;
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
 * Branches on the value of one attribute. The first case that holds wins; comparisons of text are
 * exact and case-sensitive.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/check-contact-attributes.html">Check
 *     contact attributes</a>
 */
@FlowAction(
    type = "Compare",
    consoleBlock = "Check contact attributes",
    summary = "Branches on the value of one attribute.",
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
    page = "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-compare.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CheckContactAttributes {
  /** What is compared: one reference with a leaf, such as {@code $.Attributes.tier}. */
  @ActionParameter(value = "ComparisonValue", required = true, dynamic = Dynamic.ONLY)
  String attribute();

  /** The cases: at least one. */
  @Branches(min = 1)
  Case[] cases();

  /** Where the contact goes when no case holds. */
  @Next
  @OnError("NoMatchingCondition")
  Class<?> noMatch() default Following.class;
}
