package dev.switchboard.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.cycles.CutEdge;
import dev.switchboard.processor.cycles.CutPlan;
import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.expand.ValueReads;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.TagModel;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.validate.EnvironmentValues;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code contact-center.json}: every resource, every reference, every environment value that
 * is read, with the places in the sources. It is the interface to tools, described in {@code
 * docs/contact-center-json.md}.
 */
public final class ContactCenterWriter {
  /** The file. */
  public static final String PATH = FlowWriter.FOLDER + "contact-center.json";

  /** The version of the file's form; it rises when something is renamed or removed. */
  static final int SCHEMA_VERSION = 1;

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z]+):([^}]+)}");

  private final ContactCenter center;
  private final CutPlan plan;
  private final Function<Origin, ObjectNode> sources;
  private final Map<String, ResourceModel> byPlaceholder = new TreeMap<>();

  /**
   * A writer.
   *
   * @param plan the references that are set after everything exists
   * @param sources the place of an origin as JSON
   */
  public ContactCenterWriter(
      ContactCenter center, CutPlan plan, Function<Origin, ObjectNode> sources) {
    this.center = center;
    this.plan = plan;
    this.sources = sources;
    for (ResourceModel resource : center.resources()) {
      byPlaceholder.putIfAbsent(resource.kind().key() + ":" + resource.id(), resource);
    }
  }

  /** The file's text. */
  public String write() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    json.put("package", center.packageName());
    ArrayNode resources = json.putArray("resources");
    center.resources().forEach(r -> resources.add(resource(r)));
    ArrayNode references = json.putArray("references");
    for (ResourceModel resource : center.resources()) {
      ResourceLinks.of(resource).forEach(l -> reference(resource, l.as(), l.link(), references));
      if (resource instanceof FlowModel flow) {
        flowReferences(flow, references);
      }
    }
    json.set("values", values());
    if (!center.valueSets().isEmpty()) {
      json.set("dynamicValues", dynamicValues());
    }
    ArrayNode cuts = json.putArray("cuts");
    plan.edges().forEach(edge -> cuts.add(cut(edge)));
    return FlowCodec.pretty(json);
  }

  private static ObjectNode cut(CutEdge edge) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("from", References.key(edge.from()));
    json.put("to", References.key(edge.to()));
    json.put("reason", edge.words());
    return json;
  }

  private ObjectNode resource(ResourceModel resource) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", resource.kind().key());
    json.put("id", resource.id());
    json.put("type", resource.declaration().typeName());
    json.put("name", resource.name().value());
    resource.declaration().existing().ifPresent(key -> json.put("existing", key.value()));
    if (!resource.declaration().tags().isEmpty()) {
      json.set("tags", pairs(resource.declaration().tags()));
    }
    ResourceDetails.write(resource, json);
    if (resource instanceof FlowModel flow) {
      flow(flow, json);
    }
    json.set("source", sources.apply(resource.declaration().origin()));
    return json;
  }

  private void flow(FlowModel flow, ObjectNode json) {
    ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
    if (expanded == null) {
      return;
    }
    json.put("content", FlowWriter.path(flow).substring(FlowWriter.FOLDER.length()));
    json.put("actionCount", expanded.content().actions().size());
    json.put("blockCount", flow.scope().blocks().size());
    ArrayNode blocks = json.putArray("blocks");
    for (Block block : flow.scope().blocks()) {
      ObjectNode entry = blocks.addObject();
      entry.put("identifier", block.identifier());
      entry.put("annotation", block.type().name());
      entry.put("type", block.typeName());
      entry.put("errorHandler", block.errorHandler());
      entry.set("source", sources.apply(block.origin()));
    }
  }

  static ObjectNode pairs(List<TagModel> tags) {
    ObjectNode pairs = JsonNodeFactory.instance.objectNode();
    tags.forEach(t -> pairs.put(t.key().value(), t.value().value()));
    return pairs;
  }

  private void reference(ResourceModel from, String as, Link link, ArrayNode references) {
    center
        .declared(link.typeName())
        .ifPresent(to -> references.add(reference(from, to, as, Optional.empty(), link.origin())));
  }

  private ObjectNode reference(
      ResourceModel from, ResourceModel to, String as, Optional<String> action, Origin origin) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("from", name(from));
    json.set("to", name(to));
    json.put("as", as);
    action.ifPresent(identifier -> json.put("action", identifier));
    json.set("source", sources.apply(origin));
    return json;
  }

  private static ObjectNode name(ResourceModel resource) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", resource.kind().key())
        .put("id", resource.id());
  }

  private void flowReferences(FlowModel flow, ArrayNode references) {
    ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
    if (expanded == null) {
      return;
    }
    for (FlowAction action : expanded.content().actions()) {
      walk(
          flow,
          expanded,
          action,
          "",
          action.parameters(),
          action.pointer() + "/Parameters",
          references);
    }
  }

  private void walk(
      FlowModel flow,
      ExpandedFlow expanded,
      FlowAction action,
      String path,
      JsonNode value,
      String pointer,
      ArrayNode references) {
    if (value.isTextual()) {
      Matcher placeholder = REFERENCE.matcher(value.textValue());
      while (placeholder.find()) {
        ResourceModel to = byPlaceholder.get(placeholder.group(1) + ":" + placeholder.group(2));
        if (to != null) {
          Origin origin = expanded.origin(pointer).orElse(flow.declaration().origin());
          references.add(reference(flow, to, path, Optional.of(action.identifier()), origin));
        }
      }
    } else if (value.isObject()) {
      for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        String inner = path.isEmpty() ? name : path + "." + name;
        walk(
            flow,
            expanded,
            action,
            inner,
            value.get(name),
            JsonPointers.field(pointer, name),
            references);
      }
    } else {
      for (int i = 0; i < value.size(); i++) {
        walk(
            flow,
            expanded,
            action,
            path,
            value.get(i),
            JsonPointers.element(pointer, i),
            references);
      }
    }
  }

  /** As in {@code values.json}, with the flows that read them and the places in the sources. */
  private ArrayNode dynamicValues() {
    ArrayNode sets = JsonNodeFactory.instance.arrayNode();
    for (ValueSet set : center.valueSets()) {
      ObjectNode json = ValuesWriter.set(set);
      json.put("type", set.typeName());
      ArrayNode users = json.putArray("usedBy");
      for (FlowModel flow : center.flows()) {
        ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
        if (expanded != null
            && ValueReads.fetchedBy(expanded.content(), List.of(set)).bySet().containsKey(set)) {
          users.add(name(flow));
        }
      }
      json.set("source", sources.apply(set.origin()));
      sets.add(json);
    }
    return sets;
  }

  private ArrayNode values() {
    Map<String, ArrayNode> byName = new TreeMap<>();
    for (EnvironmentValues.Use use : EnvironmentValues.of(center)) {
      ObjectNode json = name(use.resource());
      json.set("source", sources.apply(use.origin()));
      byName.computeIfAbsent(use.name(), n -> JsonNodeFactory.instance.arrayNode()).add(json);
    }
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    byName.forEach((name, uses) -> values.addObject().put("name", name).set("usedBy", uses));
    return values;
  }
}
