package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.DataTableQuery;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EvaluateDataTable;
import dev.switchboard.annotations.block.PrimaryAttribute;

@ContactFlow(name = "EvaluateDataTable")
interface EvaluateDataTableExample {
  @EvaluateDataTable(table = "${customersTable}",
      queries = @DataTableQuery(name = "customer", attributes = "tier",
          row = @PrimaryAttribute(name = "id", value = "$.CustomerId")))
  interface LookUp {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
