package com.example.acme.numbers;

import com.example.acme.flows.SalesInbound;
import dev.switchboard.annotations.NumberType;
import dev.switchboard.annotations.PhoneNumber;

/** The number on the offers. */
@PhoneNumber(
    description = "Sales",
    countryCode = "US",
    type = NumberType.TOLL_FREE,
    flow = SalesInbound.class)
public interface SalesLine {}
