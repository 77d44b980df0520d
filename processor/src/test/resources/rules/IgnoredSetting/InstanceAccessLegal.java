package example;

import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}
