package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Notes in the contact which offer the caller heard, and how often. */
@FlowAction(
    type = "UpdateContactAttributes",
    consoleBlock = "Set contact attributes",
    summary = "Notes which offer the caller heard.",
    flowTypes = {FlowType.CONTACT_FLOW, FlowType.CUSTOMER_QUEUE},
    evidence = Evidence.OWN,
    page = "https://wiki.example.com/offers")
@FixedParameter(name = "TargetContact", value = "Current")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface NoteOffer {
  /** The offer's number. */
  @ActionParameter(value = "Attributes.offer", required = true, dynamic = Dynamic.ANY)
  String offer();

  /** How often the caller heard it: 1 to 3. */
  @ActionParameter(value = "Attributes.times", required = true, min = 1, max = 3)
  int times() default 1;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}

@ContactFlow(name = "Offer")
interface Offer {
  @NoteOffer(offer = "A-17", times = 2)
  interface Heard {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
