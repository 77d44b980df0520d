package dev.switchboard.flow.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.FlowGraph;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LegacyFlowTest {
  private static final String FLOW =
"""
{"modules": [{"id": "a", "type": "SetQueue", "branches": [{"condition": "Success", "transition": "b"}],
    "parameters": [{"name": "Queue", "value": "arn:q", "namespace": null, "resourceName": "Basic"}],
    "metadata": {"position": {"x": 5, "y": 6}, "queue": {"text": "Basic"}}},
  {"id": "b", "type": "Disconnect", "branches": [], "parameters": [], "metadata": {"position": {"x": 9, "y": 6}}}],
 "version": "1", "type": "customerQueue", "start": "a",
 "metadata": {"entryPointPosition": {"x": 1, "y": 2}, "snapToGrid": true, "name": "Main", "description": "About",
   "type": "customerQueue", "status": "saved", "hash": "x"}}\
""";

  @Test
  void theFlowAsAWholeIsConverted() throws Exception {
    LegacyConversion conversion = LegacyFlow.convert(FlowCodec.parse(FLOW).content().json());
    assertThat(conversion.name()).isEqualTo("Main");
    assertThat(conversion.description()).isEqualTo("About");
    assertThat(conversion.type()).contains(FlowType.CUSTOMER_QUEUE);
    assertThat(conversion.notes()).isEmpty();
    assertThat(FlowCodec.compact(conversion.flow()))
        .isEqualTo(
            ("{'Version':'2019-10-30','StartAction':'a','Metadata':{'entryPointPosition':{'x':1,'y':2},'ActionMetadata':{"
                 + "'a':{'position':{'x':5,'y':6},'queue':{'text':'Basic'},"
                 + "'parameters':{'QueueId':{'displayName':'Basic'}}},'b':{'position':{'x':9,'y':6}}},"
                 + "'snapToGrid':true,'name':'Main','description':'About','type':'customerQueue','status':'saved',"
                 + "'hash':'x'},'Actions':[{'Parameters':{'QueueId':'arn:q'},'Identifier':'a',"
                 + "'Type':'UpdateContactTargetQueue','Transitions':{'NextAction':'b'}},"
                 + "{'Parameters':{},'Identifier':'b','Type':'DisconnectParticipant','Transitions':{}}]}")
                .replace('\'', '"'));
  }

  @Test
  void whatIsUnknownOfAWholeFlowIsNoted() throws Exception {
    String odd =
        FLOW.replace(
            "\"type\": \"customerQueue\", \"start\"", "\"tags\": [], \"type\": \"fax\", \"start\"");
    ObjectNode json = FlowCodec.parse(odd).content().json();
    LegacyConversion conversion = LegacyFlow.convert(json);
    assertThat(conversion.type()).isEmpty();
    assertThat(conversion.notes())
        .extracting(ConversionNote::construct)
        .containsExactly("type fax", "field tags");
  }

  @Test
  void onlyTheOldFormatIsTaken() throws Exception {
    ObjectNode flow = FlowCodec.parse("{\"Actions\":[],\"modules\":[]}").content().json();
    assertThat(LegacyFlow.isLegacy(flow)).isFalse();
    assertThatThrownBy(() -> LegacyFlow.convert(flow)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void odditiesAreNoErrors() throws Exception {
    String odd = "{\"modules\":[7,{},{\"id\":\"a\",\"parameters\":{},\"branches\":null}]}";
    ObjectNode json = FlowCodec.parse(odd).content().json();
    assertThat(LegacyFlow.convert(json).flow().actions()).hasSize(3);
  }

  /**
   * Each published flow keeps its blocks and where they lead; what could not be converted is listed
   * beside this test.
   */
  @Test
  void publishedFlowsConvert() throws Exception {
    List<Path> files = CorpusFlows.legacy();
    StringBuilder listed = new StringBuilder();
    int whole = 0;
    for (Path file : files) {
      ObjectNode old = FlowCodec.read(file).content().json();
      LegacyConversion conversion = LegacyFlow.convert(old);
      FlowGraph graph = FlowGraph.of(conversion.flow());
      assertThat(graph.danglingEdges()).as(file.toString()).isEmpty();
      assertThat(conversion.type()).as(file.toString()).isPresent();
      for (JsonNode module : old.path("modules")) {
        FlowAction action = conversion.flow().action(module.path("id").asText()).orElseThrow();
        assertThat(targets(graph, action))
            .as("%s %s", file, module.path("id"))
            .isEqualTo(targets(module));
      }
      whole += conversion.notes().isEmpty() ? 1 : 0;
      TreeMap<String, Integer> counts = new TreeMap<>();
      conversion.notes().forEach(note -> counts.merge(line(note), 1, Integer::sum));
      counts.forEach(
          (note, count) ->
              listed.append("%s: %d x %s\n".formatted(file.getFileName(), count, note)));
    }
    System.out.printf(
        "legacy: %d of %d published flows convert whole, %d with notes%n",
        whole, files.size(), files.size() - whole);
    assertThat(files).hasSize(78);
    try (InputStream in = LegacyFlowTest.class.getResourceAsStream("/legacy/corpus-notes.txt")) {
      assertThat(listed.toString())
          .isEqualTo(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Construct and reason, without the names that people gave to their resources. */
  private static String line(ConversionNote note) {
    String reason = note.reason().replaceAll("\"[^\"]*\"", "\"…\"").replaceAll(":[^:}]*}", ":…}");
    return note.moduleType() + ", " + note.construct() + ": " + reason;
  }

  private static Set<String> targets(FlowGraph graph, FlowAction action) {
    return graph.edgesFrom(action).stream()
        .map(Edge::target)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> targets(JsonNode module) {
    Set<String> targets = new TreeSet<>();
    module.path("branches").forEach(branch -> targets.add(branch.path("transition").asText()));
    return targets;
  }
}
