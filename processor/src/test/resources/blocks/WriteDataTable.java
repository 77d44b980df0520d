package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.DataTableRow;
import dev.switchboard.annotations.block.DataTableValue;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PrimaryValue;
import dev.switchboard.annotations.block.WriteDataTable;

@ContactFlow(name = "WriteDataTable")
interface WriteDataTableExample {
  @WriteDataTable(table = "${customersTable}", lockVersionJson = "\"$.Attributes.lock\"",
      rows = @DataTableRow(group = "customer", row = @PrimaryValue(name = "id", value = "$.CustomerId"),
          attributes = @DataTableValue(name = "tier", value = "gold")))
  interface Store {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
