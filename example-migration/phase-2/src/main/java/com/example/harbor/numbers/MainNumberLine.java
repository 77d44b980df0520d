package com.example.harbor.numbers;

import com.example.harbor.next.MainLineEntrance;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.PhoneNumber;

/**
 * The main number, which leads to the entrance from now on. When the entrance goes, the number is
 * led back to where it led before.
 */
@PhoneNumber(description = "Main number", countryCode = "US", flow = MainLineEntrance.class)
@ImportExisting
public interface MainNumberLine {}
