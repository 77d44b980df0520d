package example;

import dev.switchboard.annotations.Instance;

@Instance(alias = "my-contact-center")
interface ContactCenter {}
