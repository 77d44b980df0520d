package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Splits contacts at random: each share takes its percentage, the rest goes to the remainder.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/distribute-by-percentage.html">Distribute
 *     by percentage</a>
 */
@FlowAction(
    type = "DistributeByPercentage",
    consoleBlock = "Distribute by percentage",
    summary = "Draws 1..100 and branches: random split.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER,
      FlowType.CAMPAIGN
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-distributebypercentage.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DistributeByPercentage {
  /** The shares, which together claim at most 99 percent. */
  @Branches(
      min = 1,
      operandPattern = "[1-9][0-9]?",
      encoding = Branches.Encoding.CUMULATIVE_PERCENTAGE)
  Share[] shares();

  /** Where the rest goes. */
  @Next
  @OnError("NoMatchingCondition")
  Class<?> remainder() default Following.class;
}
