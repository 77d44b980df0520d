package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Branches;
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
 * Shows a step-by-step guide, and branches on the action that its user takes; the answer is
 * readable under {@code $.Views}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/show-view-block.html">Show
 *     view</a>
 */
@FlowAction(
    type = "ShowView",
    consoleBlock = "Show view",
    summary = "Shows a step-by-step guide (view) and branches on the action the user takes.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.CUSTOMER_QUEUE},
    channels = Channel.CHAT,
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-showview.html")
@ExactlyOne({"view", "viewReference"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ShowView {
  /** The view, declared with {@code @View}. */
  @ActionParameter(value = "ViewResource.Id", required = true)
  @Refers(Resource.VIEW)
  Class<?> view() default Unset.class;

  /**
   * In place of {@link #view}, the view's id or ARN, which an ARN ends with a version such as
   * {@code :$LATEST} or {@code :1}; or one reference.
   */
  @ActionParameter(
      value = "ViewResource.Id",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.WHOLE)
  String viewReference() default "";

  /** The version, which old exports give beside a bare name. */
  @ActionParameter("ViewResource.Version")
  String version() default "";

  /** Seconds to wait for an answer: 1 or more. */
  @ActionParameter(value = "InvocationTimeLimitSeconds", required = true, min = 1)
  int timeoutSeconds() default 400;

  /** The inputs of the view: 16 KB with the contact's attributes. */
  @ActionParameter(value = "ViewData", dynamic = Dynamic.ANY)
  ViewInput[] data() default {};

  /** Where the answer is not shown. */
  @ActionParameter("SensitiveDataConfiguration.HideResponseOn")
  HiddenFrom[] hideResponseOn() default {};

  /** The actions that lead somewhere; of a declared view, some of those that it declares. */
  @Branches
  ViewAction[] actions() default {};

  /** Where the contact goes when another action is taken. */
  @Next
  @OnError("NoMatchingCondition")
  Class<?> onNoMatch() default FlowDefault.class;

  /** Where the contact goes when there is no answer in time. */
  @OnError("TimeLimitExceeded")
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
