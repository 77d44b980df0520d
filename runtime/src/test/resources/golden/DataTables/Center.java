package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DataTable;
import dev.switchboard.annotations.DataTableAttribute;
import dev.switchboard.annotations.DataTableCell;
import dev.switchboard.annotations.DataTableRecord;
import dev.switchboard.annotations.DataTableValueType;
import dev.switchboard.annotations.EmailAddress;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.TrafficDistributionGroup;
import dev.switchboard.annotations.ValueLock;
import dev.switchboard.annotations.block.DataTableQuery;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EvaluateDataTable;
import dev.switchboard.annotations.block.PrimaryAttribute;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@DataTable(
    name = "Stores",
    description = "When they are open",
    timeZone = "Europe/Berlin",
    lock = ValueLock.VALUE,
    tags = @Tag(key = "Team", value = "stores"))
interface Stores {
  @DataTableAttribute(
      name = "City",
      type = DataTableValueType.TEXT,
      primary = true,
      description = "Where it is",
      minLength = 2,
      maxLength = 80,
      values = {"Berlin", "Hamburg"},
      strictValues = true)
  interface City {}

  @DataTableAttribute(
      name = "Share",
      type = DataTableValueType.NUMBER,
      minimum = 0,
      maximum = 99.5,
      multipleOf = 0.5)
  interface Share {}

  @DataTableAttribute(
      name = "Counters",
      type = DataTableValueType.NUMBER_LIST,
      above = 0,
      below = 100,
      minValues = 1,
      maxValues = 3)
  interface Counters {}

  @DataTableAttribute(name = "Open", type = DataTableValueType.BOOLEAN)
  interface Open {}

  @DataTableRecord(
      primary = @DataTableCell(attribute = City.class, value = "Berlin"),
      values = {
        @DataTableCell(attribute = Share.class, value = "12.5"),
        @DataTableCell(attribute = Counters.class, value = "[1, 2]"),
        @DataTableCell(attribute = Open.class, value = "true")
      })
  interface Berlin {}
}

@ContactFlow(name = "Opening hours")
interface OpeningHours {
  @EvaluateDataTable(
      dataTable = Stores.class,
      queries =
          @DataTableQuery(
              name = "city",
              attributes = "Open",
              row = @PrimaryAttribute(name = "City", value = "Berlin")),
      onError = End.class)
  interface LookUp {}

  @Disconnect
  interface End {}
}

@EmailAddress(
    address = "support@acme.email.connect.aws",
    displayName = "Support of ${brandName}",
    description = "Where customers write",
    tags = @Tag(key = "Team", value = "mail"))
interface Support {}

@EmailAddress(address = "help@acme.email.connect.aws", aliasOf = Support.class)
interface Help {}

@TrafficDistributionGroup(
    name = "Both Regions",
    description = "Calls of all numbers",
    tags = @Tag(key = "Team", value = "calls"))
interface BothRegions {}
