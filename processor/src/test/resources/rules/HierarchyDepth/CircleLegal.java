package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HierarchyStructure(levels = "Site")
interface Levels {}

@HierarchyGroup(name = "Hen")
interface Hen {}

@HierarchyGroup(name = "Egg")
interface Egg {}
