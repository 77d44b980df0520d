package example;

import dev.switchboard.annotations.PhoneNumber;

@PhoneNumber(countryCode = "US")
interface MainLine {}
