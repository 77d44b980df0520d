package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a notification that users of the instance see in their workspace.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html">AWS::Connect::Notification</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::Notification",
    words = "notification",
    kind = Resource.NOTIFICATION,
    name = "",
    uniqueName = false,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html")
@Structure(level = "Content", value = "NotificationContent")
@AtLeastOne({
  "english",
  "german",
  "spanish",
  "french",
  "indonesian",
  "italian",
  "japanese",
  "korean",
  "brazilianPortuguese",
  "simplifiedChinese",
  "traditionalChinese"
})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Notification {
  /** The text in English: at most 500 characters. */
  @Property(value = "Content.EnUS", max = 500)
  String english() default "";

  /** The text in German: at most 500 characters. */
  @Property(value = "Content.DeDE", max = 500)
  String german() default "";

  /** The text in Spanish: at most 500 characters. */
  @Property(value = "Content.EsES", max = 500)
  String spanish() default "";

  /** The text in French: at most 500 characters. */
  @Property(value = "Content.FrFR", max = 500)
  String french() default "";

  /** The text in Indonesian: at most 500 characters. */
  @Property(value = "Content.IdID", max = 500)
  String indonesian() default "";

  /** The text in Italian: at most 500 characters. */
  @Property(value = "Content.ItIT", max = 500)
  String italian() default "";

  /** The text in Japanese: at most 500 characters. */
  @Property(value = "Content.JaJP", max = 500)
  String japanese() default "";

  /** The text in Korean: at most 500 characters. */
  @Property(value = "Content.KoKR", max = 500)
  String korean() default "";

  /** The text in Brazilian Portuguese: at most 500 characters. */
  @Property(value = "Content.PtBR", max = 500)
  String brazilianPortuguese() default "";

  /** The text in Simplified Chinese: at most 500 characters. */
  @Property(value = "Content.ZhCN", max = 500)
  String simplifiedChinese() default "";

  /** The text in Traditional Chinese: at most 500 characters. */
  @Property(value = "Content.ZhTW", max = 500)
  String traditionalChinese() default "";

  /** The users who see it; none means all. */
  @Property(value = "Recipients", max = 200)
  @Refers(Resource.USER)
  Class<?>[] recipients() default {};

  /** How it is shown. */
  @Property("Priority")
  NotificationPriority priority() default NotificationPriority.LOW;

  /** When it disappears, in milliseconds since 1970. */
  @Property(value = "ExpiresAt", pattern = "[0-9]+", use = "milliseconds since 1970")
  String expiresAt() default "";

  /** Tags of the notification. */
  Tag[] tags() default {};
}
