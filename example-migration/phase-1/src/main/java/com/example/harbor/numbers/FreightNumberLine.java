package com.example.harbor.numbers;

import com.example.harbor.flows.FreightLine;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.PhoneNumber;

@PhoneNumber(description = "Freight number", countryCode = "US", flow = FreightLine.class)
@ImportExisting
public interface FreightNumberLine {}
