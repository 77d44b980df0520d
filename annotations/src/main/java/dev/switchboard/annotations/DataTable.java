package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a data table: values that flows look up and agents or administrators change. Its
 * attributes and records are declared by types nested in it, or anywhere else by naming it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html">AWS::Connect::DataTable</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::DataTable",
    words = "data table",
    kind = Resource.DATA_TABLE,
    beforeFlows = true,
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html")
@FixedProperty(name = "Status", value = "PUBLISHED")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataTable {
  /** The name in the instance: 1 to 128 characters, unique among data tables. */
  @Property(
      value = "Name",
      min = 1,
      max = 128,
      pattern = "[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+",
      use = "letters, digits, spaces and - _ . : = @ ' |")
  String name();

  /** What the table holds: at most 250 characters. */
  @Property(value = "Description", max = 250)
  String description() default "";

  /** The time zone in which times in it are read, such as {@code Europe/Berlin}. */
  @Property("TimeZone")
  String timeZone();

  /** What a change locks, so that two people do not overwrite each other. */
  @Property(value = "ValueLockLevel", required = true)
  ValueLock lock() default ValueLock.NONE;

  /** Tags of the data table. */
  Tag[] tags() default {};
}
