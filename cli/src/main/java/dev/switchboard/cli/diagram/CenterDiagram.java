package dev.switchboard.cli.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.cli.diagram.Diagram.Arrow;
import dev.switchboard.cli.diagram.Diagram.Box;
import dev.switchboard.cli.diagram.Diagram.Group;
import dev.switchboard.cli.diagram.Diagram.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws a whole contact center: which numbers lead to which flows, which flows to which others, to
 * modules and to queues, and which routing profiles serve these.
 */
public final class CenterDiagram {
  /** The kinds that are drawn, from left to right. */
  private static final Map<String, Kind> KINDS = kinds();

  /** The number that customers see is no way for contacts. */
  private static final String CALLER_ID = "outboundCaller.number";

  private final JsonNode center;
  private final Map<String, String> idsByType = new LinkedHashMap<>();
  private final Map<String, Set<String>> labels = new TreeMap<>();
  private final Map<String, Arrow> arrows = new TreeMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Set<Group> groups = new LinkedHashSet<>();

  /** A kind of resource, and how it is drawn. */
  private record Kind(String plural, Shape shape) {}

  private CenterDiagram(JsonNode center) {
    this.center = center;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("phoneNumber", new Kind("Phone numbers", Shape.ENTRY));
    kinds.put("quickConnect", new Kind("Quick connects", Shape.ENTRY));
    kinds.put("flow", new Kind("Flows", Shape.STEP));
    kinds.put("module", new Kind("Modules", Shape.CALL));
    kinds.put("queue", new Kind("Queues", Shape.QUEUE));
    kinds.put("routingProfile", new Kind("Routing profiles", Shape.STEP));
    return kinds;
  }

  /** The diagram of a contact center, as {@code contact-center.json} describes it. */
  public static Diagram of(JsonNode center) {
    return new CenterDiagram(center).diagram();
  }

  private Diagram diagram() {
    for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
      Map<String, JsonNode> sorted = new TreeMap<>();
      for (JsonNode resource : center.path("resources")) {
        if (resource.path("kind").asText().equals(kind.getKey())) {
          sorted.put(resource.path("id").asText(), resource);
        }
      }
      sorted.values().forEach(resource -> box(resource, kind.getValue()));
    }
    center.path("references").forEach(this::reference);
    center.path("resources").forEach(this::served);
    List<Arrow> drawn = new ArrayList<>();
    arrows.forEach(
        (key, arrow) ->
            drawn.add(
                new Arrow(
                    arrow.from(),
                    arrow.to(),
                    String.join(", ", labels.getOrDefault(key, Set.of())),
                    arrow.dotted())));
    return new Diagram("the contact center", false, List.copyOf(groups), boxes, drawn, List.of());
  }

  private void box(JsonNode resource, Kind kind) {
    String id = resource.path("id").asText();
    String group = DiagramIds.of("kind", resource.path("kind").asText());
    groups.add(new Group(group, kind.plural(), ""));
    idsByType.put(resource.path("type").asText(), box(resource.path("kind").asText(), id));
    boxes.add(
        new Box(
            box(resource.path("kind").asText(), id),
            List.of(StepLabel.shortened(resource.path("name").asText(id))),
            kind.shape(),
            group));
  }

  private static String box(String kind, String id) {
    return DiagramIds.of(kind, id);
  }

  /** A reference from left to right; profiles come by their channels, and defaults are no way. */
  private void reference(JsonNode reference) {
    JsonNode from = reference.path("from");
    JsonNode to = reference.path("to");
    String as = reference.path("as").asText();
    boolean drawn =
        KINDS.containsKey(from.path("kind").asText())
            && KINDS.containsKey(to.path("kind").asText())
            && !from.path("kind").asText().equals("routingProfile")
            && !as.equals(CALLER_ID);
    if (drawn) {
      boolean event = as.startsWith("EventHooks.") || as.startsWith("outboundCaller.");
      arrow(
          box(from.path("kind").asText(), from.path("id").asText()),
          box(to.path("kind").asText(), to.path("id").asText()),
          event ? as.substring(as.indexOf('.') + 1) : "",
          event || as.equals("quickConnects"));
    }
  }

  private void served(JsonNode profile) {
    if (profile.path("kind").asText().equals("routingProfile")) {
      for (JsonNode queue : profile.path("queues")) {
        String to = idsByType.get(queue.path("queue").asText());
        if (to != null) {
          arrow(
              to,
              box("routingProfile", profile.path("id").asText()),
              queue.path("channel").asText(),
              false);
        }
      }
    }
  }

  private void arrow(String from, String to, String label, boolean dotted) {
    String key = from + " " + to + (dotted ? " dotted" : "");
    arrows.putIfAbsent(key, new Arrow(from, to, "", dotted));
    if (!label.isEmpty()) {
      labels.computeIfAbsent(key, k -> new TreeSet<>()).add(label);
    }
  }
}
