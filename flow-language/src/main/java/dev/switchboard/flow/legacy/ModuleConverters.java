package dev.switchboard.flow.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The converter of each type of module. */
final class ModuleConverters {
  private static final Map<String, ModuleConverter> BY_TYPE = new HashMap<>();

  static {
    PromptModules.register(BY_TYPE);
    ContactModules.register(BY_TYPE);
    BranchModules.register(BY_TYPE);
    TransferModules.register(BY_TYPE);
  }

  private ModuleConverters() {}

  static ActionBuilder convert(LegacyModule module) {
    return BY_TYPE.getOrDefault(module.type(), ModuleConverters::unknown).convert(module);
  }

  /**
   * A module of no known type becomes an action of that type, so that what leads to it still does.
   */
  private static ActionBuilder unknown(LegacyModule module) {
    module.note(
        "module",
        "no action of the flow language is known to do this; written as an action of its old type");
    ActionBuilder action = new ActionBuilder(module.id(), module.type());
    module.takeRest().forEach(p -> action.parameter(p.name(), module.text(p)));
    return action.next(module.branch("Success")).error("NoMatchingError", module.branch("Error"));
  }

  /** The text of a plain parameter. */
  static Optional<String> text(LegacyModule module, String name) {
    return module.take(name).flatMap(module::text);
  }
}
