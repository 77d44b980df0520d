package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An email that a rule sends. */
@Structure("SendNotificationAction")
@Structure(level = "Recipient", value = "NotificationRecipientType")
@FixedProperty(name = "DeliveryMethod", value = "EMAIL")
@FixedProperty(name = "ContentType", value = "PLAIN_TEXT")
@AtLeastOne({"users", "userTags"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleEmail {
  /** The subject: 1 to 200 characters. */
  @Property(value = "Subject", max = 200)
  String subject() default "";

  /** The text: 1 to 1,024 characters. */
  @Property(value = "Content", min = 1, max = 1024)
  String text();

  /** Those who get it, at most five. */
  @Property(value = "Recipient.UserArns", max = 5)
  @Refers(Resource.USER)
  Class<?>[] users() default {};

  /** Those who get it: all users with these tags. */
  @Property("Recipient.UserTags")
  UserTag[] userTags() default {};
}
