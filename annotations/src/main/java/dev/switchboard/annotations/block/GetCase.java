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
 * Finds a case and loads fields of it into {@code $.Case}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/cases-block.html">Cases</a>
 */
@FlowAction(
    type = "GetCase",
    consoleBlock = "Cases",
    summary = "Finds a case and loads fields into $.Case.",
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
    page = "https://docs.aws.amazon.com/connect/latest/devguide/getcase.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetCase {
  /** Whether the contact is linked to the case. */
  @ActionParameter(value = "LinkContactToCase", type = ParameterType.LOWER_BOOLEAN, required = true)
  boolean linkContact() default false;

  /** Whether the case updated last is taken when several match. */
  @ActionParameter(value = "GetLastUpdatedCase", type = ParameterType.LOWER_BOOLEAN)
  boolean lastUpdated() default false;

  /** The customer whose case it is; exports give {@code customer_id} among the fields instead. */
  @ActionParameter(value = "CustomerId", dynamic = Dynamic.ANY)
  String customerId() default "";

  /** The fields that the case must have. */
  @ActionParameter(value = "CaseRequestFields", dynamic = Dynamic.ANY)
  CaseField[] fields() default {};

  /** The ids of the fields to load. */
  @ActionParameter("CaseResponseFields")
  String[] load() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the case was found but the contact was not linked. */
  @OnError(
      value = "ContactNotLinked",
      when =
          @OnError.When(parameter = "LinkContactToCase", is = OnError.Test.EQUALS, value = "true"))
  Class<?> onNotLinked() default FlowDefault.class;

  /** Where the contact goes when several cases match. */
  @OnError("MultipleFound")
  Class<?> onMultiple() default FlowDefault.class;

  /** Where the contact goes when no case matches. */
  @OnError("NoneFound")
  Class<?> onNone() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
