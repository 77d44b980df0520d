package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of one flow as actions. */
final class FlowExpander {
  private static final String ACTIONS = "/Actions";
  private static final String ESCAPE_HATCH = Action.class.getCanonicalName();

  private final ContactCenter center;
  private final FlowModel flow;
  private final Origins origins = new Origins();
  private final Findings findings;
  private final Layout layout;
  private final Targets targets;

  FlowExpander(ContactCenter center, Declared declared, FlowModel flow, Findings findings) {
    this.center = center;
    this.findings = findings;
    this.flow = flow;
    this.layout = new Layout(flow);
    this.targets = new Targets(flow, layout, declared, findings);
  }

  /** The flow's content. */
  ExpandedFlow expand() {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    content.put("Version", FlowContent.VERSION);
    layout.routes().stream()
        .findFirst()
        .ifPresent(r -> content.put("StartAction", Actions.entry(r.block())));
    content.putObject("Metadata");
    ArrayNode actions = content.putArray("Actions");
    layout.routes().forEach(route -> expand(route, actions));
    if (flow.isModule()) {
      content.set("Settings", ModuleSettings.ofContent());
    }
    origins.put(JsonPointers.ROOT, flow.declaration().origin());
    return new ExpandedFlow(FlowContent.of(content), origins.byPointer());
  }

  private void expand(Route route, ArrayNode actions) {
    Block block = route.block();
    if (block.type().actions().isEmpty()) {
      return;
    }
    if (block.type().qualifiedName().equals(ESCAPE_HATCH)) {
      actions.add(
          new EscapeExpander(this, route, JsonPointers.element(ACTIONS, actions.size())).expand());
      return;
    }
    List<Actions.Part> parts = Actions.of(block);
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> chained =
          i + 1 < parts.size() ? Optional.of(parts.get(i + 1).identifier()) : Optional.empty();
      String pointer = JsonPointers.element(ACTIONS, actions.size());
      actions.add(
          new ActionExpander(this, route, parts.get(i).shape(), pointer)
              .expand(parts.get(i).identifier(), chained));
    }
  }

  ContactCenter center() {
    return center;
  }

  FlowModel flow() {
    return flow;
  }

  Targets targets() {
    return targets;
  }

  Origins origins() {
    return origins;
  }

  Findings findings() {
    return findings;
  }
}
