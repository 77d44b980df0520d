package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@SecurityProfile(name = "Agents", permissions = {"BasicAgentAccess", "Queues.View"})
interface Agents {}
