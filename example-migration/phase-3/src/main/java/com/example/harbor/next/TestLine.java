package com.example.harbor.next;

import dev.switchboard.annotations.PhoneNumber;

/** A number of its own, by which the new line is tried while customers still get the old one. */
@PhoneNumber(description = "Tries the new main line", countryCode = "US", flow = NewMainLine.class)
public interface TestLine {}
