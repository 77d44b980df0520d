package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowContent;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Reference;

@ContactFlow(name = "Sales")
@FlowContent(value = "flow.json", references = @Reference(value = "THE-HOURS", to = Office.class))
interface Sales {}

@HoursOfOperation(name = "Office", timeZone = "UTC")
@ImportExisting
interface Office {}
