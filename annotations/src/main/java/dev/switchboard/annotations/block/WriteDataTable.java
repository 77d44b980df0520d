package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Creates or updates rows of a data table.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html">Data
 *     table</a>
 */
@FlowAction(
    type = "UpsertDataTableValues",
    consoleBlock = "Data table",
    summary = "Creates or updates rows of a data table.",
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
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/data-table-block.html")
@ExactlyOne({"dataTable", "table"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WriteDataTable {
  /** The data table. */
  @ActionParameter(value = "DataTableId", required = true)
  @Refers(Resource.DATA_TABLE)
  Class<?> dataTable() default Unset.class;

  /** The id or ARN of the data table, as an environment value, in place of {@link #dataTable}. */
  @ActionParameter(value = "DataTableId", type = ParameterType.REFERENCE, required = true)
  String table() default "";

  /** Which version of the table is changed, as JSON: its shape is not published. */
  @ActionParameter(
      value = "LockVersion",
      type = ParameterType.JSON,
      required = true,
      dynamic = Dynamic.UNKNOWN)
  String lockVersionJson();

  /** The rows: at least one. */
  @ActionParameter(value = "DataTableUpsertAttributes", required = true, min = 1)
  DataTableRow[] rows();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
