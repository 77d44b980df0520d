package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.CloudFormationResource;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record of a data table: one of its rows. Each value is held against the type and the
 * bounds of its attribute.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html">AWS::Connect::DataTableRecord</a>
 */
@CloudFormationResource(
    type = "AWS::Connect::DataTableRecord",
    words = "data table record",
    kind = Resource.DATA_TABLE_RECORD,
    name = "",
    uniqueName = false,
    identifiedBy = "RecordId",
    beforeFlows = true,
    page =
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DataTableRecord {
  /** The table; by default the one that the type is nested in. */
  @Property(value = "DataTableArn", enclosing = true)
  @Refers(Resource.DATA_TABLE)
  Class<?> table() default Unset.class;

  /** The values of the primary attributes. */
  @Property("DataTableRecord.PrimaryValues")
  DataTableCell[] primary() default {};

  /** The values of the other attributes. */
  @Property(value = "DataTableRecord.Values", required = true)
  DataTableCell[] values() default {};
}
