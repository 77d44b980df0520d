package example;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;

@Instance(alias = "acme", approvedOrigins = "https://crm.example.com", securityKeys = "${key}")
@ImportExisting
interface Acme {}
