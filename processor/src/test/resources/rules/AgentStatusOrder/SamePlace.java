package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@AgentStatus(name = "Break", displayOrder = 1)
interface Break {}

@AgentStatus(name = "Lunch", displayOrder = 1)
interface Lunch {}

@AgentStatus(name = "Training", displayOrder = 51)
interface Training {}

@AgentStatus(name = "Zen", displayOrder = 4, resetDisplayOrder = true)
interface Zen {}
