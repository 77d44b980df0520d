package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@PredefinedAttribute(name = "Language", values = {"German", "English"})
interface Language {}
