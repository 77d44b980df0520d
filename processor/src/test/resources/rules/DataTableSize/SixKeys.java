package example;

import dev.switchboard.annotations.DataTable;
import dev.switchboard.annotations.DataTableAttribute;
import dev.switchboard.annotations.DataTableValueType;

class SixKeys {
  @DataTable(name = "Stores", timeZone = "Europe/Berlin")
  interface Stores {
    @DataTableAttribute(name = "Key 1", type = DataTableValueType.TEXT, primary = true)
    interface Key1 {}

    @DataTableAttribute(name = "Key 2", type = DataTableValueType.TEXT, primary = true)
    interface Key2 {}

    @DataTableAttribute(name = "Key 3", type = DataTableValueType.TEXT, primary = true)
    interface Key3 {}

    @DataTableAttribute(name = "Key 4", type = DataTableValueType.TEXT, primary = true)
    interface Key4 {}

    @DataTableAttribute(name = "Key 5", type = DataTableValueType.TEXT, primary = true)
    interface Key5 {}

    @DataTableAttribute(name = "Key 6", type = DataTableValueType.TEXT, primary = true)
    interface Key6 {}
  }
}
