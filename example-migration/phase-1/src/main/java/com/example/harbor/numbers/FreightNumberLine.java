package com.example.harbor.numbers;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.PhoneNumber;

@PhoneNumber(description = "Freight number")
@ImportExisting
public interface FreightNumberLine {}
