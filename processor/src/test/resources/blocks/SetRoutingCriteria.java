package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Proficiency;
import dev.switchboard.annotations.block.RoutingStep;
import dev.switchboard.annotations.block.SetRoutingCriteria;

@ContactFlow(name = "SetRoutingCriteria")
interface SetRoutingCriteriaExample {
  @SetRoutingCriteria(steps = {
    @RoutingStep(all = @Proficiency(name = "Language", value = "German", level = 4),
        expiresAfterSeconds = 30),
    @RoutingStep(all = @Proficiency(name = "Language", value = "German", level = 1))})
  interface German {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
