package dev.switchboard.annotations;

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
 * Declares an attribute of a data table: one of its columns.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html">AWS::Connect::DataTableAttribute</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::DataTableAttribute",
    words = "data table attribute",
    kind = Resource.DATA_TABLE_ATTRIBUTE,
    uniqueName = false,
    identifiedBy = "AttributeId",
    beforeFlows = true,
    retained = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html")
@Structure(level = "Validation.Enum", value = "Enum")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataTableAttribute {
  /** The table; by default the one that the type is nested in. */
  @Property(value = "DataTableArn", enclosing = true)
  @Refers(Resource.DATA_TABLE)
  Class<?> table() default Unset.class;

  /** The name: 1 to 127 characters, unique in the table. */
  @Property(
      value = "Name",
      min = 1,
      max = 127,
      pattern = "[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+",
      use = "letters, digits, spaces and - _ . : = @ ' |")
  String name();

  /** What it holds. */
  @Property("ValueType")
  DataTableValueType type();

  /** What it means: at most 250 characters. */
  @Property(value = "Description", max = 250)
  String description() default "";

  /** Whether it is one of those that tell records apart. */
  @Property("Primary")
  boolean primary() default false;

  /** The values that it may have; none means any. */
  @Property("Validation.Enum.Values")
  String[] values() default {};

  /** Whether other values are refused, rather than warned of. */
  @Property("Validation.Enum.Strict")
  boolean strictValues() default false;

  /** The fewest characters of a text. */
  @Property(value = "Validation.MinLength", min = 0, max = 1000)
  int minLength() default 0;

  /** The most characters of a text. */
  @Property(value = "Validation.MaxLength", min = 0, max = 1000)
  int maxLength() default 1000;

  /** The fewest values of a list. */
  @Property(value = "Validation.MinValues", min = 0, max = 100)
  int minValues() default 0;

  /** The most values of a list. */
  @Property(value = "Validation.MaxValues", min = 0, max = 100)
  int maxValues() default 100;

  /** The smallest number; without it there is no bound. */
  @Property("Validation.Minimum")
  double minimum() default 0;

  /** The largest number; without it there is no bound. */
  @Property("Validation.Maximum")
  double maximum() default 0;

  /** What a number must be above; without it there is no bound. */
  @Property("Validation.ExclusiveMinimum")
  double above() default 0;

  /** What a number must be below; without it there is no bound. */
  @Property("Validation.ExclusiveMaximum")
  double below() default 0;

  /** What a number must be a multiple of; without it, of nothing. */
  @Property(value = "Validation.MultipleOf", min = 0)
  double multipleOf() default 0;
}
