package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which resources something in the contact center refers to. */
final class Uses {
  private final Set<String> used = new HashSet<>();
  private final boolean complete;

  private Uses(ContactCenter center) {
    for (Reference reference : References.ofResources(center)) {
      used.add(reference.link().typeName());
    }
    Program program = CenterProgram.of(center);
    for (ProgramFlow flow : program.flows()) {
      for (Step step : flow.steps()) {
        collect(center, step.action().parameters());
      }
    }
    complete =
        center.flows().stream()
            .allMatch(
                f ->
                    f.whole()
                        && (f.declaration().isExisting()
                            || center.contents().containsKey(f.declaration().typeName())));
  }

  /** The uses in a contact center. */
  static Uses of(ContactCenter center) {
    return center.derived(Uses.class, Uses::new);
  }

  private void collect(ContactCenter center, JsonNode value) {
    if (value.isTextual()) {
      CenterProgram.resource(center, value.textValue())
          .ifPresent(r -> used.add(r.declaration().typeName()));
    } else {
      value.forEach(v -> collect(center, v));
    }
  }

  /** Whether nothing refers to a resource; never said while some flow could not be read. */
  boolean isUnused(ResourceModel resource) {
    return complete && !used.contains(resource.declaration().typeName());
  }

  /** The resources of a class that are created and that nothing refers to. */
  static <T extends ResourceModel> List<T> unused(ContactCenter center, Class<T> type) {
    Uses uses = of(center);
    return center.all(type).stream()
        .filter(r -> !r.declaration().isExisting() && uses.isUnused(r))
        .toList();
  }
}
