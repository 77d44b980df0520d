package dev.switchboard.flow.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.Disguise;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.FlowGraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Published flows against themselves, spelled differently, with nothing or one thing changed. */
class FlowDiffCorpusTest {
  @Test
  void aFlowThatIsOnlySpelledDifferentlyIsTheSame() throws Exception {
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      assertThat(FlowDiff.between(flow, flow).isEmpty()).as(file.toString()).isTrue();
      assertThat(FlowDiff.between(flow, Disguise.of(flow, 1)).isEmpty())
          .as(file.toString())
          .isTrue();
    }
  }

  @Test
  void oneParameterChangedInADisguisedFlowIsTheOnlyDifference() throws Exception {
    int changes = 0;
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      List<FlowAction> candidates = FlowGraph.of(flow).reachable();
      if (candidates.isEmpty()) {
        continue;
      }
      ObjectNode json = flow.json().deepCopy();
      FlowAction chosen = candidates.get(new Random(changes).nextInt(candidates.size()));
      ((ObjectNode) json.path("Actions").path(chosen.index()))
          .withObject("Parameters")
          .put("Changed", "yes");
      FlowDiff diff = FlowDiff.between(flow, Disguise.of(FlowContent.of(json), 2));
      assertThat(diff.added()).as("%s\n%s", file, DiffText.plain(diff)).isEmpty();
      assertThat(diff.removed()).as(file.toString()).isEmpty();
      assertThat(diff.changed())
          .as("%s %s\n%s", file, chosen.identifier(), DiffText.plain(diff))
          .hasSize(1);
      assertThat(diff.changed().get(0).before().identifier()).isEqualTo(chosen.identifier());
      assertThat(diff.changed().get(0).values())
          .extracting(ValueChange::path)
          .containsExactly("Parameters.Changed");
      assertThat(diff.changed().get(0).branches()).isEmpty();
      changes++;
    }
    System.out.printf(
        "diff: %d single changes under other identifiers, each found alone%n", changes);
    assertThat(changes).isGreaterThan(200);
  }

  @Test
  void whatOneDirectionAddsTheOtherRemoves() throws Exception {
    List<Path> files = CorpusFlows.flows();
    for (int i = 1; i < files.size(); i++) {
      FlowContent one = FlowCodec.read(files.get(i - 1)).content();
      FlowContent other = FlowCodec.read(files.get(i)).content();
      FlowDiff there = FlowDiff.between(one, other);
      assertThat(one.actions().size() - there.removed().size())
          .isEqualTo(other.actions().size() - there.added().size());
      assertThat(DiffText.markdown(there).lines())
          .allMatch(line -> !line.startsWith("|") || line.endsWith("|"));
    }
  }
}
