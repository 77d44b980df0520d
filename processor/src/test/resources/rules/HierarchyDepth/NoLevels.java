package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@HierarchyGroup(name = "Berlin")
interface Berlin {}
