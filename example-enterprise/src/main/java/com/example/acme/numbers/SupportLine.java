package com.example.acme.numbers;

import com.example.acme.flows.SupportInbound;
import dev.switchboard.annotations.NumberType;
import dev.switchboard.annotations.PhoneNumber;

/** The number on the invoices. */
@PhoneNumber(
    description = "Support",
    countryCode = "US",
    type = NumberType.TOLL_FREE,
    flow = SupportInbound.class)
public interface SupportLine {}
