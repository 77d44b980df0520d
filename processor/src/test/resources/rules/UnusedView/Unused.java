package example;

import dev.switchboard.annotations.View;

@View(name = "Order form", template = "views/order.json")
interface OrderForm {}
