package dev.switchboard.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import dev.switchboard.flow.diff.DiffJson;
import dev.switchboard.flow.diff.DiffText;
import dev.switchboard.flow.diff.FlowDiff;
import dev.switchboard.flow.graph.FlowGraph;
import dev.switchboard.flow.graph.SemanticForm;
import dev.switchboard.flow.layout.DesignerMetadata;
import dev.switchboard.flow.layout.FlowDescription;
import dev.switchboard.flow.legacy.LegacyFlow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a flow, it is read, drawn, compared and converted without an exception of
 * another kind.
 */
class BrokenFlowsTest {
  private static final int MUTANTS_PER_FLOW = 5;
  private static final FlowDescription DESCRIPTION =
      new FlowDescription("n", "", Optional.empty(), true);

  @Test
  void textsWithRandomErrorsAreReadOrReported() throws Exception {
    int read = 0;
    int reported = 0;
    for (Path file : CorpusFlows.flows()) {
      byte[] bytes = Files.readAllBytes(file);
      Random random = new Random(file.getFileName().hashCode());
      for (int i = 0; i < MUTANTS_PER_FLOW; i++) {
        byte[] mutant = bytes.clone();
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        try {
          ParsedFlow parsed = FlowCodec.parse(mutant);
          assertThat(parsed.sources().size()).isPositive();
          read++;
        } catch (FlowFormatException e) {
          assertThat(e.problem()).isNotBlank();
          assertThat(e.fix()).isNotBlank();
          reported++;
        }
      }
    }
    System.out.printf(
        "broken: %d texts with one byte changed: %d read, %d reported%n",
        read + reported, read, reported);
    assertThat(reported).isPositive();
  }

  @Test
  void flowsWithRandomChangesAreDrawnAndCompared() throws Exception {
    int mutants = 0;
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      Random random = new Random(file.getFileName().hashCode());
      for (int i = 0; i < MUTANTS_PER_FLOW; i++) {
        FlowContent mutant = FlowContent.of(mutate(flow.json(), "Actions", random));
        FlowContent drawn = DesignerMetadata.write(mutant, DESCRIPTION, text -> Optional.empty());
        for (FlowAction action : mutant.actions()) {
          assertThat(drawn.json().path("Metadata").path("ActionMetadata").has(action.identifier()))
              .isTrue();
        }
        assertThat(FlowGraph.of(mutant).components().stream().mapToInt(List::size).sum())
            .isEqualTo(mutant.actions().size());
        assertThat(SemanticForm.of(drawn)).isEqualTo(SemanticForm.of(mutant));
        FlowDiff diff = FlowDiff.between(flow, mutant);
        assertThat(diff.isEmpty()).isEqualTo(SemanticForm.of(flow).equals(SemanticForm.of(mutant)));
        assertThat(DiffText.plain(diff) + DiffText.markdown(diff) + DiffJson.of(diff)).isNotEmpty();
        mutants++;
      }
    }
    System.out.printf("broken: %d flows with random changes drawn and compared%n", mutants);
  }

  @Test
  void oldFlowsWithRandomChangesAreConverted() throws Exception {
    for (Path file : CorpusFlows.legacy()) {
      ObjectNode flow = FlowCodec.read(file).content().json();
      Random random = new Random(file.getFileName().hashCode());
      for (int i = 0; i < MUTANTS_PER_FLOW; i++) {
        ObjectNode mutant = mutate(flow, "modules", random);
        assertThat(LegacyFlow.convert(mutant).flow().actions())
            .hasSameSizeAs(mutant.path("modules"));
      }
    }
  }

  /**
   * A copy in which one to three values somewhere in a list are gone, doubled or of another kind.
   */
  private static ObjectNode mutate(ObjectNode flow, String list, Random random) {
    ObjectNode mutant = flow.deepCopy();
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(mutant.path(list), containers);
      JsonNode chosen = containers.get(random.nextInt(containers.size()));
      if (chosen.isEmpty()) {
        continue;
      }
      int place = random.nextInt(chosen.size());
      JsonNode other = other(random, chosen);
      if (chosen instanceof ArrayNode array) {
        switch (random.nextInt(3)) {
          case 0 -> array.remove(place);
          case 1 -> array.add(array.get(place).deepCopy());
          default -> array.set(place, other);
        }
      } else if (chosen instanceof ObjectNode object) {
        String field = new ArrayList<>(object.properties()).get(place).getKey();
        if (random.nextInt(3) == 0) {
          object.remove(field);
        } else {
          object.set(field, other);
        }
      }
    }
    return mutant;
  }

  private static JsonNode other(Random random, JsonNode chosen) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(6)) {
      case 0 -> nodes.textNode("");
      case 1 -> nodes.numberNode(7);
      case 2 -> nodes.nullNode();
      case 3 -> nodes.arrayNode().add("x").add(chosen.deepCopy());
      case 4 -> nodes.objectNode().set("x", chosen.deepCopy());
      default -> nodes.textNode("$.External.a");
    };
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }
}
