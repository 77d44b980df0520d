package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.ListDataTable;
import dev.switchboard.annotations.block.PrimaryKeyGroup;
import dev.switchboard.annotations.block.PrimaryValue;

@ContactFlow(name = "ListDataTable")
interface ListDataTableExample {
  @ListDataTable(table = "${customersTable}",
      groups = @PrimaryKeyGroup(name = "customer", row = @PrimaryValue(name = "id", value = "$.CustomerId")))
  interface Rows {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
