package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@ContactFlow(name = "Day")
interface ByDay {
  @TransferToFlow(flow = ByNight.class, onError = End.class)
  interface Over {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Night")
interface ByNight {
  @TransferToFlow(flow = ByDay.class, onError = End.class)
  interface Over {}

  @Disconnect
  interface End {}
}

@ContactFlowVersion(flow = ByDay.class)
interface FirstDay {}

@ContactFlowVersion(flow = ByNight.class)
interface FirstNight {}
