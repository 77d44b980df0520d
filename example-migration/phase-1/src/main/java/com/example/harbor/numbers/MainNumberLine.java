package com.example.harbor.numbers;

import com.example.harbor.flows.MainLine;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.PhoneNumber;

@PhoneNumber(description = "Main number", countryCode = "US", flow = MainLine.class)
@ImportExisting
public interface MainNumberLine {}
