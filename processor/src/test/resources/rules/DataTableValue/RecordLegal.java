package rules;

import dev.switchboard.annotations.DataTable;
import dev.switchboard.annotations.DataTableAttribute;
import dev.switchboard.annotations.DataTableCell;
import dev.switchboard.annotations.DataTableRecord;
import dev.switchboard.annotations.DataTableValueType;

class RecordLegal {
  @DataTable(name = "Stores", timeZone = "Europe/Berlin")
  interface Stores {
    @DataTableAttribute(name = "City", type = DataTableValueType.TEXT, primary = true)
    interface City {}

    @DataTableAttribute(name = "Share", type = DataTableValueType.NUMBER, maximum = 100)
    interface Share {}

    @DataTableAttribute(name = "Open", type = DataTableValueType.BOOLEAN)
    interface Open {}

    @DataTableRecord(
        primary = @DataTableCell(attribute = City.class, value = "Berlin"),
        values = {
          @DataTableCell(attribute = Share.class, value = "12.5"),
          @DataTableCell(attribute = Open.class, value = "true")
        })
    interface Berlin {}

    @DataTableRecord(primary = @DataTableCell(attribute = City.class, value = "Hamburg"))
    interface Hamburg {}
  }
}
