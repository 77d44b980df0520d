package dev.switchboard.processor.validate.program;

import static dev.switchboard.processor.validate.Centers.inbound;
import static dev.switchboard.processor.validate.Centers.module;
import static dev.switchboard.processor.validate.Centers.number;
import static dev.switchboard.processor.validate.Centers.queue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.program.Routing;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.Centers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The working queue is followed through flows, modules and channels. */
class RoutingTest {
  private static final String TRANSFER = "Go TransferContactToQueue NoMatchingError=End";
  private static final String END = "End DisconnectParticipant";

  @Test
  void aTransferKeepsTheQueue() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Move"
                    + " NoMatchingError=End",
                "Move TransferToFlow {\"ContactFlowId\": \"${flow:Second}\"} NoMatchingError=End",
                END),
            inbound("Second", TRANSFER, END),
            number("Line", "First"),
            queue("Orders"));
    assertThat(arrivals(center)).containsExactly("Orders VOICE");
    assertThat(unset(center)).isFalse();
  }

  @Test
  void oneOfTwoFlowsThatTransferHereSetsNoQueue() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Move"
                    + " NoMatchingError=End",
                "Move TransferToFlow {\"ContactFlowId\": \"${flow:Second}\"} NoMatchingError=End",
                END),
            inbound(
                "Other",
                "Move TransferToFlow {\"ContactFlowId\": \"${flow:Second}\"} NoMatchingError=End",
                END),
            inbound("Second", TRANSFER, END),
            number("Line", "First"),
            number("OtherLine", "Other"),
            queue("Orders"));
    assertThat(unset(center)).isTrue();
  }

  @Test
  void aModuleThatSetsTheQueueOnEveryPathIsEnough() {
    assertThat(
            unset(
                withModule(
                    "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Return")))
        .isFalse();
  }

  @Test
  void aModuleThatMayLeaveTheQueueAsItWasIsNot() {
    ContactCenter center =
        withModule(
            "Ask Compare {\"ComparisonValue\": \"$.Attributes.a\"} ?1=Set"
                + " NoMatchingCondition=Return",
            "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Return");
    assertThat(unset(center)).isTrue();
    assertThat(arrivals(center)).containsExactly("Orders VOICE");
  }

  @Test
  void modulesThatInvokeEachOtherEnd() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Call InvokeFlowModule {\"FlowModuleId\": \"${module:One}\"} next=Go"
                    + " NoMatchingError=End",
                TRANSFER,
                END),
            module(
                "One",
                "Call InvokeFlowModule {\"FlowModuleId\": \"${module:Two}\"} next=Return",
                "Return EndFlowModuleExecution"),
            module(
                "Two",
                "Call InvokeFlowModule {\"FlowModuleId\": \"${module:One}\"} next=Return",
                "Return EndFlowModuleExecution"),
            number("Line", "First"));
    assertThat(unset(center)).isTrue();
  }

  @Test
  void channelsThatMeetAgainKeepTheirQueues() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "By Compare {\"ComparisonValue\": \"$.Channel\"} ?CHAT=SetChat ?VOICE=SetVoice"
                    + " NoMatchingCondition=End",
                "SetChat UpdateContactTargetQueue {\"QueueId\": \"${queue:Chats}\"} next=Go"
                    + " NoMatchingError=End",
                "SetVoice UpdateContactTargetQueue {\"QueueId\": \"${queue:Calls}\"} next=Go"
                    + " NoMatchingError=End",
                TRANSFER,
                END),
            queue("Chats"),
            queue("Calls"));
    assertThat(arrivals(center)).containsExactly("Calls VOICE", "Chats CHAT");
  }

  @Test
  void whatIsTransferredDoesNotGoOn() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Early"
                    + " NoMatchingError=End",
                "Early TransferContactToQueue next=Set2 NoMatchingError=End",
                "Set2 UpdateContactTargetQueue {\"QueueId\": \"${queue:Returns}\"} next=Go"
                    + " NoMatchingError=End",
                TRANSFER,
                END),
            number("Line", "First"),
            queue("Orders"),
            queue("Returns"));
    assertThat(arrivals(center)).isEmpty();
  }

  @Test
  void afterAFailureTheQueueIsOnlyPerhapsUnset() {
    ContactCenter center =
        Centers.of(
            inbound(
                "First",
                "Set UpdateContactTargetQueue {\"QueueId\": \"${queue:Orders}\"} next=Go"
                    + " NoMatchingError=Go",
                TRANSFER,
                END),
            number("Line", "First"),
            queue("Orders"));
    Routing routing = Routing.of(CenterProgram.of(center));
    assertThat(unset(center)).isFalse();
    assertThat(routing.perhapsUnset(go(center))).isTrue();
  }

  private static ContactCenter withModule(String... actions) {
    String[] all = java.util.Arrays.copyOf(actions, actions.length + 1);
    all[actions.length] = "Return EndFlowModuleExecution";
    return Centers.of(
        inbound(
            "First",
            "Call InvokeFlowModule {\"FlowModuleId\": \"${module:Choose}\"} next=Go"
                + " NoMatchingError=End",
            TRANSFER,
            END),
        module("Choose", all),
        number("Line", "First"),
        queue("Orders"));
  }

  private static Step go(ContactCenter center) {
    return CenterProgram.of(center).flows().stream()
        .flatMap(f -> f.steps().stream())
        .filter(s -> s.action().identifier().equals("Go"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean unset(ContactCenter center) {
    return Routing.of(CenterProgram.of(center)).mayBeUnset(go(center));
  }

  private static List<String> arrivals(ContactCenter center) {
    return Routing.of(CenterProgram.of(center)).arrivals(go(center)).stream()
        .map(a -> a.queue().name().orElseThrow() + " " + a.channel().map(Enum::name).orElse("any"))
        .sorted()
        .toList();
  }
}
