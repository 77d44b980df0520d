package dev.switchboard.processor.validate.program;

import static dev.switchboard.processor.validate.Centers.function;
import static dev.switchboard.processor.validate.Centers.inbound;
import static dev.switchboard.processor.validate.Centers.module;
import static dev.switchboard.processor.validate.Centers.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.DataFlow;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.Centers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may have been written before a step is followed through flows and modules. */
class DataFlowTest {
  private static final String END = "End DisconnectParticipant";
  private static final String ONE =
      "One InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:A}\"} next=Two"
          + " NoMatchingError=End";

  @Test
  void theLastFunctionReplacesTheOneBefore() {
    ContactCenter center =
        called(
            ONE,
            "Two InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:B}\"} next=Here"
                + " NoMatchingError=End",
            "Here MessageParticipant next=End");
    assertThat(last(center)).containsExactly("B");
    assertThat(LastAnswers.of(CenterProgram.of(center)).replaced(here(center), Kind.FUNCTION))
        .extracting(r -> r.before().name() + " by " + r.last().name())
        .containsExactly("A by B");
  }

  @Test
  void whereTheSecondFailsTheFirstIsStillTheLast() {
    ContactCenter center =
        called(
            ONE,
            "Two InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:B}\"} next=Here"
                + " NoMatchingError=Here",
            "Here MessageParticipant next=End");
    assertThat(last(center)).containsExactly("A", "B");
  }

  @Test
  void aFunctionThatIsNotWaitedForReplacesNothing() {
    ContactCenter center =
        called(
            ONE,
            "Two InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:B}\", \"InvocationType\":"
                + " \"ASYNCHRONOUS\"} next=Here NoMatchingError=End",
            "Here MessageParticipant next=End");
    assertThat(last(center)).containsExactly("A", "B");
  }

  @Test
  void aModuleSeesAttributesButNotAnswers() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "One InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:A}\"} next=Keep"
                    + " NoMatchingError=End",
                "Keep UpdateContactAttributes {\"Attributes\": {\"name\": \"$.External.a\"}}"
                    + " next=Call NoMatchingError=End",
                "Call InvokeFlowModule {\"FlowModuleId\": \"${module:Greet}\"} next=End"
                    + " NoMatchingError=End",
                END),
            module("Greet", "Here MessageParticipant next=Return", "Return EndFlowModuleExecution"),
            number("Line", "First"),
            function("A", "a"));
    DataFlow flow = DataFlow.of(CenterProgram.of(center));
    assertThat(flow.mayHaveAttribute(here(center), "name")).isTrue();
    assertThat(flow.mayHaveNamespace(here(center), "External")).isFalse();
  }

  @Test
  void whatAModuleWritesIsThereAfterIt() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Call InvokeFlowModule {\"FlowModuleId\": \"${module:Remember}\"} next=Here"
                    + " NoMatchingError=End",
                "Here MessageParticipant next=End",
                END),
            module(
                "Remember",
                "Keep UpdateContactAttributes {\"Attributes\": {\"name\": \"x\"}} next=Return",
                "Return EndFlowModuleExecution"),
            number("Line", "First"));
    DataFlow flow = DataFlow.of(CenterProgram.of(center));
    assertThat(flow.mayHaveAttribute(here(center), "name")).isTrue();
    assertThat(flow.mayHaveAttribute(here(center), "other")).isFalse();
    assertThat(flow.isOpen(here(center))).isFalse();
  }

  @Test
  void aLoopReachesItsEnd() {
    ContactCenter center =
        called(
            "Again Loop {\"LoopCount\": \"3\"} ?ContinueLooping=One ?DoneLooping=Here",
            "One InvokeLambdaFunction {\"LambdaFunctionARN\": \"${lambda:A}\"} next=Again"
                + " NoMatchingError=End",
            "Here MessageParticipant next=End");
    assertThat(last(center)).containsExactly("A");
    assertThat(DataFlow.of(CenterProgram.of(center)).mayHaveNamespace(here(center), "Loop"))
        .isTrue();
  }

  @Test
  void flowAttributesStayInTheirFlow() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Keep UpdateFlowAttributes {\"FlowAttributes\": {\"n\": {\"Value\": \"1\"}}}"
                    + " next=Move NoMatchingError=End",
                "Move TransferToFlow {\"ContactFlowId\": \"${flow:Second}\"} NoMatchingError=End",
                END),
            inbound("Second", "Here MessageParticipant next=End", END),
            number("Line", "First"));
    assertThat(DataFlow.of(CenterProgram.of(center)).mayHaveFlowAttribute(here(center), "n"))
        .isFalse();
  }

  @Test
  void aCircleOfFlowsSharesWhatItsFlowsWrite() {
    int flows = 300;
    Object[] parts = new Object[flows + 1];
    for (int i = 0; i < flows; i++) {
      parts[i] =
          inbound(
              "F" + i,
              (i == 0 ? "Here" : "Say") + " MessageParticipant next=Keep",
              "Keep UpdateContactAttributes {\"Attributes\": {\"k"
                  + i
                  + "\": \"v\"}} next=Move NoMatchingError=End",
              "Move TransferToFlow {\"ContactFlowId\": \"${flow:F"
                  + (i + 1) % flows
                  + "}\"} NoMatchingError=End",
              END);
    }
    parts[flows] = number("Line", "F0");
    ContactCenter center = Centers.of(parts);
    DataFlow flow = DataFlow.of(CenterProgram.of(center));
    assertThat(flow.attributes()).hasSize(flows);
    assertThat(flow.attributes()).allMatch(key -> flow.mayHaveAttribute(here(center), key));
  }

  private static ContactCenter called(String... actions) {
    String[] all = java.util.Arrays.copyOf(actions, actions.length + 1);
    all[actions.length] = END;
    return Centers.of(
        inbound("First", all), number("Line", "First"), function("A", "a"), function("B", "b"));
  }

  private static Step here(ContactCenter center) {
    return CenterProgram.of(center).flows().stream()
        .flatMap(f -> f.steps().stream())
        .filter(s -> s.action().identifier().equals("Here"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> last(ContactCenter center) {
    return LastAnswers.of(CenterProgram.of(center)).last(here(center), Kind.FUNCTION).stream()
        .map(Answerer::name)
        .sorted()
        .toList();
  }
}
