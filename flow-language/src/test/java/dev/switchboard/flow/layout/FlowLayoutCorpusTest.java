package dev.switchboard.flow.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.FlowGraph;
import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The layout on every published flow. */
class FlowLayoutCorpusTest {
  /**
   * Crossings over lines in all published flows. People laid out the same flows with 0.52; this
   * layout has 0.44.
   */
  private static final double MOST_CROSSINGS_PER_LINE = 0.5;

  @Test
  void noTwoBlocksOverlap() throws Exception {
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      FlowLayout layout = FlowLayout.of(flow);
      List<FlowAction> actions = flow.actions();
      for (FlowAction one : actions) {
        for (FlowAction other : actions.subList(one.index() + 1, actions.size())) {
          Point a = layout.position(one);
          Point b = layout.position(other);
          boolean apart =
              Math.abs(a.x() - b.x()) >= BlockSize.COLUMN
                  || a.y() + layout.height(one) + BlockSize.GAP <= b.y()
                  || b.y() + layout.height(other) + BlockSize.GAP <= a.y();
          assertThat(apart)
              .as("%s: %s and %s", file, one.identifier(), other.identifier())
              .isTrue();
        }
      }
    }
  }

  @Test
  void theOrderOfActionsDoesNotMatter() throws Exception {
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      ObjectNode shuffled = flow.json().deepCopy();
      List<JsonNode> actions = new ArrayList<>();
      shuffled.path("Actions").forEach(actions::add);
      Collections.shuffle(actions, new Random(7));
      ((ArrayNode) shuffled.path("Actions")).removeAll().addAll(actions);
      assertThat(positions(FlowContent.of(shuffled)))
          .as(file.toString())
          .isEqualTo(positions(flow));
    }
  }

  @Test
  void fewLinesCross() throws Exception {
    long lines = 0;
    long crossings = 0;
    long people = 0;
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      FlowLayout layout = FlowLayout.of(flow);
      Map<String, Point> mine = new TreeMap<>();
      Map<String, Point> theirs = new TreeMap<>();
      for (FlowAction action : flow.actions()) {
        JsonNode position =
            flow.json()
                .path("Metadata")
                .path("ActionMetadata")
                .path(action.identifier())
                .path("position");
        if (position.path("x").isNumber()) {
          mine.put(action.identifier(), layout.position(action));
          theirs.put(
              action.identifier(),
              new Point(position.path("x").asInt(), position.path("y").asInt()));
        }
      }
      Set<List<String>> pairs = new LinkedHashSet<>();
      for (Edge edge : FlowGraph.of(flow).edges()) {
        if (mine.containsKey(edge.target())
            && mine.containsKey(edge.from().identifier())
            && edge.to().isPresent()) {
          pairs.add(List.of(edge.from().identifier(), edge.target()));
        }
      }
      lines += pairs.size();
      crossings += crossings(pairs, mine);
      people += crossings(pairs, theirs);
    }
    System.out.printf(
        "layout: %d lines, %d crossings (%.2f a line); as people laid them out: %d (%.2f a line)%n",
        lines, crossings, (double) crossings / lines, people, (double) people / lines);
    assertThat((double) crossings / lines).isLessThan(MOST_CROSSINGS_PER_LINE);
  }

  private static Map<String, Point> positions(FlowContent flow) {
    FlowLayout layout = FlowLayout.of(flow);
    Map<String, Point> positions = new TreeMap<>();
    flow.actions()
        .forEach(
            action ->
                positions.putIfAbsent(
                    action.identifier() + action.json(), layout.position(action)));
    return positions;
  }

  /** How many straight lines from the right edge of one block to the left edge of another cross. */
  private static int crossings(Set<List<String>> pairs, Map<String, Point> corners) {
    List<List<String>> lines = new ArrayList<>(pairs);
    int crossings = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        List<String> a = lines.get(i);
        List<String> b = lines.get(j);
        if (!a.get(0).equals(b.get(0))
            && !a.get(1).equals(b.get(1))
            && line(a, corners).intersectsLine(line(b, corners))) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private static Line2D line(List<String> pair, Map<String, Point> corners) {
    Point from = corners.get(pair.get(0));
    Point to = corners.get(pair.get(1));
    return new Line2D.Double(from.x() + BlockSize.WIDTH, from.y() + 60, to.x(), to.y() + 60);
  }
}
