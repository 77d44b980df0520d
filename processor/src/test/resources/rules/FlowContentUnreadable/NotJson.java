package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowContent;

@ContactFlow(name = "Sales")
@FlowContent("broken.json")
interface Sales {}
