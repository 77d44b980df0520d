package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@HierarchyStructure(levels = "Site")
interface Levels {}

@HierarchyGroup(name = "Berlin")
interface Berlin {}
