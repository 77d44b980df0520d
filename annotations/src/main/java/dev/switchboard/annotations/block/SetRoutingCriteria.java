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
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the contact routing steps: which proficiencies or agents are looked for in a queue, one
 * step after another.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set
 *     routing criteria</a>
 */
@FlowAction(
    type = "UpdateContactRoutingCriteria",
    consoleBlock = "Set routing criteria",
    summary =
        "Gives the contact routing steps (agent proficiencies or named agents) used when "
            + "it enters a standard queue.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-updateroutingcriteria.html")
@ExactlyOne({"steps", "criteria"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetRoutingCriteria {
  /** The steps, at least one, in order. */
  @ActionParameter(value = "RoutingCriteria.Steps", required = true, min = 1)
  RoutingStep[] steps() default {};

  /**
   * A reference to criteria that a Lambda function answered as JSON, in place of {@link #steps}.
   */
  @ActionParameter(
      value = "RoutingCriteria",
      type = ParameterType.JSON,
      required = true,
      dynamic = Dynamic.ONLY)
  String criteria() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
