package rules;

import dev.switchboard.annotations.DataTable;
import dev.switchboard.annotations.DataTableAttribute;
import dev.switchboard.annotations.DataTableCell;
import dev.switchboard.annotations.DataTableRecord;
import dev.switchboard.annotations.DataTableValueType;

class Record {
  @DataTable(name = "Stores", timeZone = "Europe/Berlin")
  interface Stores {
    @DataTableAttribute(name = "City", type = DataTableValueType.TEXT, primary = true)
    interface City {}

    @DataTableAttribute(name = "Share", type = DataTableValueType.NUMBER, maximum = 100)
    interface Share {}

    @DataTableAttribute(name = "Open", type = DataTableValueType.BOOLEAN, maximum = 1)
    interface Open {}

    @DataTableRecord(
        values = {
          @DataTableCell(attribute = City.class, value = "Berlin"),
          @DataTableCell(attribute = Share.class, value = "120"),
          @DataTableCell(attribute = Open.class, value = "yes")
        })
    interface Berlin {}
  }
}
