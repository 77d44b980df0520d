package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HierarchyStructure(levels = {"World", "Region", "Country", "Site", "Team"})
interface Levels {}
