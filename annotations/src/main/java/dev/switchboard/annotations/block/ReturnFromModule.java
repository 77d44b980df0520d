package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends the module and goes back to its caller.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/return-module.html">Return</a>
 */
@FlowAction(
    type = "EndFlowModuleExecution",
    consoleBlock = "Return",
    summary = "Ends the module and goes back to the caller.",
    flowTypes = {},
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/endflowmoduleexecution.html",
    next = FlowAction.NextAction.TERMINAL)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReturnFromModule {
  /**
   * The named branch on which the caller continues, as the module's contract declares it; without
   * one, the caller's next block.
   */
  @ActionParameter("Result")
  String branch() default "";

  /** The values that the module gives back, as its contract names them. */
  @ActionParameter(value = "ResultData", dynamic = Dynamic.WHOLE)
  ModuleValue[] output() default {};
}
