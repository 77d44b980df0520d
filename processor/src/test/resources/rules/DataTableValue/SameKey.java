package rules;

import dev.switchboard.annotations.DataTable;
import dev.switchboard.annotations.DataTableAttribute;
import dev.switchboard.annotations.DataTableCell;
import dev.switchboard.annotations.DataTableRecord;
import dev.switchboard.annotations.DataTableValueType;

class SameKey {
  @DataTable(name = "Stores", timeZone = "Europe/Berlin")
  interface Stores {
    @DataTableAttribute(name = "City", type = DataTableValueType.TEXT, primary = true)
    interface City {}

    @DataTableAttribute(name = "Share", type = DataTableValueType.NUMBER, maximum = 100)
    interface Share {}

    @DataTableAttribute(name = "Open", type = DataTableValueType.BOOLEAN)
    interface Open {}

    @DataTableRecord(primary = @DataTableCell(attribute = City.class, value = "Berlin"))
    interface Berlin {}

    @DataTableRecord(primary = @DataTableCell(attribute = City.class, value = "Berlin"))
    interface Hauptstadt {}
  }

  @DataTable(name = "Other", timeZone = "Europe/Berlin")
  interface Other {
    @DataTableRecord(values = @DataTableCell(attribute = Stores.Share.class, value = "1"))
    interface Row {}
  }
}
