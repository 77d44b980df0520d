package example;

import dev.switchboard.annotations.Instance;

@Instance(alias = "my_contact_center")
interface ContactCenter {}
