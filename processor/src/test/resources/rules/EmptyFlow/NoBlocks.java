package shop;

import dev.switchboard.annotations.ContactFlow;

@ContactFlow(name = "Sales")
interface Sales {
  interface Welcome {}
}
