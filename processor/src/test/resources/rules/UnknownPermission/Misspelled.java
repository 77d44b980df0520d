package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@SecurityProfile(name = "Agents", permissions = {"BasicAgentAcces", "Queues.Read", "Telepathy"})
interface Agents {}
