package dev.switchboard.flow.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.Disguise;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SemanticFormTest {
  private static final String FLOW =
      "{'Version':'2019-10-30','StartAction':'M','Metadata':{'x':1},'Actions':["
          + "{'Identifier':'B','Type':'DisconnectParticipant','Parameters':{},'Transitions':{}},"
          + "{'Identifier':'M','Type':'GetParticipantInput','Parameters':{'Text':'hi'},'Transitions':{'NextAction':'B',"
          + "'Conditions':[{'NextAction':'P','Condition':{'Operator':'Equals','Operands':['1']}},"
          + "{'NextAction':'B','Condition':{'Operator':'Equals','Operands':['2']}}],"
          + "'Errors':[{'NextAction':'gone','ErrorType':'NoMatchingError'},"
          + "{'NextAction':'B','ErrorType':'InputTimeLimitExceeded'}]}},"
          + "{'Identifier':'P','Type':'MessageParticipant','Transitions':{'NextAction':'M','Errors':[]}}]}";

  @Test
  void actionsAreNumberedFromTheStartAndNoiseIsGone() {
    assertThat(form(FLOW))
        .isEqualTo(
            json(
                "{'Actions':["
                    + "{'Identifier':'1','Parameters':{'Text':'hi'},'Transitions':{'Conditions':["
                    + "{'Condition':{'Operands':['1'],'Operator':'Equals'},'NextAction':'3'},"
                    + "{'Condition':{'Operands':['2'],'Operator':'Equals'},'NextAction':'2'}],"
                    + "'Errors':[{'ErrorType':'InputTimeLimitExceeded','NextAction':'2'},"
                    + "{'ErrorType':'NoMatchingError','NextAction':'absent1'}],'NextAction':'2'},"
                    + "'Type':'GetParticipantInput'},"
                    + "{'Identifier':'2','Type':'DisconnectParticipant'},"
                    + "{'Identifier':'3','Transitions':{'NextAction':'1'},'Type':'MessageParticipant'}],"
                    + "'StartAction':'1','Version':'2019-10-30'}"));
  }

  @Test
  void whatChangesTheMeaningChangesTheForm() {
    assertThat(form(FLOW.replace("'hi'", "'ho'"))).isNotEqualTo(form(FLOW));
    assertThat(form(FLOW.replace("'NextAction':'P'", "'NextAction':'B'"))).isNotEqualTo(form(FLOW));
    assertThat(form(FLOW.replace("['1']", "['3']"))).isNotEqualTo(form(FLOW));
    assertThat(form(FLOW.replace("'StartAction':'M'", "'StartAction':'P'")))
        .isNotEqualTo(form(FLOW));
    assertThat(form(FLOW.replace("'NoMatchingError'", "'NoMatchingCondition'")))
        .isNotEqualTo(form(FLOW));
  }

  @Test
  void isolatedActionsOfEqualContentAreToldApartByWhatLeadsToThem() {
    String islands =
        "{'StartAction':'S','Actions':[{'Identifier':'S'},"
            + "{'Identifier':'A','Transitions':{'NextAction':'X'}},{'Identifier':'B','Transitions':{'NextAction':'X'}},"
            + "{'Identifier':'E','Transitions':{'NextAction':'Y'}},{'Identifier':'X','Type':'T'},{'Identifier':'Y','Type':'T'}]}";
    for (int seed = 0; seed < 30; seed++) {
      assertThat(SemanticForm.of(Disguise.of(flow(islands), seed))).isEqualTo(form(islands));
    }
  }

  @Test
  void circlesThatNothingLeadsToAreToldApartByTheirLength() {
    String circles =
        "{'Actions':[{'Identifier':'a','Transitions':{'NextAction':'b'}},{'Identifier':'b','Transitions':{'NextAction':'a'}},"
            + "{'Identifier':'c','Transitions':{'NextAction':'d'}},{'Identifier':'d','Transitions':{'NextAction':'e'}},"
            + "{'Identifier':'e','Transitions':{'NextAction':'c'}}]}";
    for (int seed = 0; seed < 30; seed++) {
      assertThat(SemanticForm.of(Disguise.of(flow(circles), seed))).isEqualTo(form(circles));
    }
  }

  @Test
  void everyPublishedFlowHasOneFormHoweverItIsSpelled() throws Exception {
    for (Path file : CorpusFlows.flows()) {
      FlowContent flow = FlowCodec.read(file).content();
      String form = SemanticForm.of(flow);
      for (int seed = 0; seed < 3; seed++) {
        assertThat(SemanticForm.of(Disguise.of(flow, seed))).as(file.toString()).isEqualTo(form);
      }
      assertThat(SemanticForm.of(FlowCodec.parse(form).content()))
          .as(file.toString())
          .isEqualTo(form);
    }
  }

  private static String form(String flow) {
    return SemanticForm.of(flow(flow));
  }

  private static FlowContent flow(String flow) {
    try {
      return FlowCodec.parse(json(flow)).content();
    } catch (FlowFormatException e) {
      throw new AssertionError(flow, e);
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
