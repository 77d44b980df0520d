package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares hours of operation.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-hoursofoperation.html">AWS::Connect::HoursOfOperation</a>
 */
@Structure(level = "ParentHoursOfOperations", value = "HoursOfOperationsIdentifier")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HoursOfOperation {
  /** The name in the instance: 1 to 127 characters, unique among hours. */
  String name();

  /** An IANA time zone name, such as {@code America/New_York}. */
  String timeZone();

  /** What the hours are for: at most 250 characters. */
  String description() default "";

  /** The weekly hours; a day may have several intervals. A day that is not named is closed. */
  Hours[] open() default {};

  /** Dates on which other hours hold, at most 50. */
  HoursOverride[] overrides() default {};

  /** The hours whose overrides hold for these as well. */
  @Property(value = "ParentHoursOfOperations[].Id", by = Property.By.ID)
  @Refers(Resource.HOURS_OF_OPERATION)
  Class<?>[] parents() default {};

  /** Tags of the hours. */
  Tag[] tags() default {};
}
