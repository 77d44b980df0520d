package dev.switchboard.flow.check;

import java.util.List;

/** A module has {@code Settings}, and a flow has none. */
final class ModuleSettingsRule implements FlowRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow) {
    boolean has = flow.content().json().has("Settings");
    if (flow.module() && !flow.content().json().path("Settings").isObject()) {
      return List.of(
          error(
              has ? "/Settings" : "",
              flow.where()
                  + ": a module needs the object Settings; write InputParameters, OutputParameters"
                  + " and Transitions"));
    }
    return !flow.module() && has
        ? List.of(error("/Settings", flow.where() + ": only modules have Settings; leave them out"))
        : List.of();
  }
}
