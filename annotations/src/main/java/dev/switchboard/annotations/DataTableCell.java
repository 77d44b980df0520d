package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of one attribute in a record of a data table. */
@Structure("Value")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DataTableCell {
  /** The attribute. */
  @Property("AttributeId")
  @Refers(Resource.DATA_TABLE_ATTRIBUTE)
  Class<?> attribute();

  /** The value, as text; of a list, as a JSON array. */
  @Property("AttributeValue")
  String value();
}
