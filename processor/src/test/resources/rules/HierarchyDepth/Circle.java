package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HierarchyStructure(levels = "Site")
interface Levels {}

@HierarchyGroup(name = "Hen", parent = Egg.class)
interface Hen {}

@HierarchyGroup(name = "Egg", parent = Hen.class)
interface Egg {}
