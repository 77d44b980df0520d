package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.FileReference;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the content of a flow that is kept as a file, and puts declared resources in the place of
 * its references.
 */
final class ContentExpander {
  private static final String METADATA = "Metadata";

  private final ContactCenter center;
  private final FlowModel flow;
  private final FlowModel.ContentFile file;
  private final ContentSource source;
  private final Findings findings;

  ContentExpander(
      ContactCenter center,
      FlowModel flow,
      FlowModel.ContentFile file,
      ContentSource source,
      Findings findings) {
    this.center = center;
    this.flow = flow;
    this.file = file;
    this.source = source;
    this.findings = findings;
  }

  /** The flow's content; empty if the file can't be read. */
  Optional<ExpandedFlow> expand() {
    Sourced<String> path = file.path();
    Optional<String> text = source.text(path.value());
    if (text.isEmpty()) {
      unreadable(
          "there is no file \""
              + path.value()
              + "\" below the resources and source folders; correct the path");
      return Optional.empty();
    }
    try {
      ObjectNode json = FlowCodec.parse(text.get()).content().json();
      replace(json);
      if (flow.isModule() && !json.has("Settings")) {
        json.set("Settings", ModuleSettings.ofContent());
      }
      return Optional.of(
          new ExpandedFlow(FlowContent.of(json), Map.of(JsonPointers.ROOT, path.origin())));
    } catch (FlowFormatException e) {
      unreadable("the file is not a flow: " + e.getMessage() + "; correct the file");
      return Optional.empty();
    }
  }

  private void unreadable(String problem) {
    findings.brokenPath(
        "FlowContentUnreadable", BlockWords.of(flow) + ": " + problem, file.path().origin());
  }

  private void replace(ObjectNode json) {
    Map<String, String> placeholders = new HashMap<>();
    for (FileReference reference : file.references()) {
      if (!reference.to().typeName().equals(Link.UNREADABLE)) {
        placeholders.put(
            reference.text().value(),
            Placeholders.of(center, reference.to().typeName(), Resource.CONTACT_FLOW));
      }
    }
    Set<String> found = new HashSet<>();
    fields(json).stream()
        .filter(name -> !name.equals(METADATA))
        .forEach(name -> json.set(name, replaced(json.get(name), placeholders, found)));
    for (FileReference reference : file.references()) {
      if (placeholders.containsKey(reference.text().value())
          && !found.contains(reference.text().value())) {
        findings.error(
            "UnusedReference",
            BlockWords.of(flow)
                + ": the file holds no value \""
                + reference.text().value()
                + "\" that "
                + reference.to().simpleName()
                + " could take the place of; correct the text or remove the reference",
            reference.text().origin());
      }
    }
  }

  private static JsonNode replaced(
      JsonNode node, Map<String, String> placeholders, Set<String> found) {
    if (node.isTextual()) {
      String placeholder = placeholders.get(node.textValue());
      if (placeholder == null) {
        return node;
      }
      found.add(node.textValue());
      return JsonNodeFactory.instance.textNode(placeholder);
    }
    if (node instanceof ObjectNode object) {
      fields(object)
          .forEach(name -> object.set(name, replaced(object.get(name), placeholders, found)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, replaced(array.get(i), placeholders, found));
      }
    }
    return node;
  }

  private static List<String> fields(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
