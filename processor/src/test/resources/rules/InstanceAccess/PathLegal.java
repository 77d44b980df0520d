package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme", approvedOrigins = {"https://crm.example.com"},
    securityKeys = {"${one}", "${two}"})
interface Acme {}
