package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HierarchyStructure(levels = {"Site", "Shift"})
interface Levels {}

@HierarchyGroup(name = "Berlin")
interface Berlin {}

@HierarchyGroup(name = "Night shift", parent = Berlin.class)
interface NightShift {}
