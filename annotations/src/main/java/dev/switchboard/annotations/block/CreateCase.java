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
 * Creates a case from a template.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html">Cases</a>
 */
@FlowAction(
    type = "CreateCase",
    consoleBlock = "Cases",
    summary = "Creates a case from a template.",
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
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/createcase.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CreateCase {
  /** The id of the template. */
  @ActionParameter(value = "CaseTemplateId", required = true, dynamic = Dynamic.UNKNOWN)
  String template();

  /** The case's fields. */
  @ActionParameter(value = "CaseRequestFields", dynamic = Dynamic.ANY)
  CaseField[] fields() default {};

  /** Whether the contact is linked to the case. */
  @ActionParameter(value = "LinkContactToCase", type = ParameterType.LOWER_BOOLEAN, required = true)
  boolean linkContact() default false;

  /** The contact that is linked; exports give {@code Current}, no page does. */
  @ActionParameter(value = "ContactToLink", allowed = "Current", dynamic = Dynamic.UNKNOWN)
  String contactToLink() default "Current";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the case exists but the contact was not linked. */
  @OnError(
      value = "ContactNotLinked",
      when =
          @OnError.When(parameter = "LinkContactToCase", is = OnError.Test.EQUALS, value = "true"))
  Class<?> onNotLinked() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
