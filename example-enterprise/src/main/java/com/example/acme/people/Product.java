package com.example.acme.people;

import dev.switchboard.annotations.PredefinedAttribute;

/** The products that a supporter knows; technical calls look for somebody who knows the caller's. */
@PredefinedAttribute(name = "Product", values = {"Routers", "Switches", "Cameras"})
public interface Product {}
