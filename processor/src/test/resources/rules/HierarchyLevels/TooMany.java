package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HierarchyStructure(levels = {"World", "Region", "Country", "Country", "Team", "Shift"})
interface Levels {}

@HierarchyStructure(levels = "Site")
interface Sites {}
