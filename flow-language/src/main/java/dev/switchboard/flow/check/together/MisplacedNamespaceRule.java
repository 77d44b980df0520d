package dev.switchboard.flow.check.together;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code $.Agent} is read where an agent is there, and {@code $.Modules.Input} in a module. */
final class MisplacedNamespaceRule implements ProgramRule {
  private static final Set<FlowType> WITH_AGENT =
      EnumSet.of(
          FlowType.AGENT_WHISPER,
          FlowType.CUSTOMER_WHISPER,
          FlowType.OUTBOUND_WHISPER,
          FlowType.AGENT_HOLD,
          FlowType.CUSTOMER_HOLD,
          FlowType.AGENT_TRANSFER);

  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    Stream.concat(program.readings("Agent").stream(), program.readings("Modules").stream())
        .forEach(
            reading -> {
              ProgramFlow flow = reading.step().flow();
              boolean module = flow.isModule();
              // A guide or disconnect flow is an inbound flow that a hook starts.
              boolean agent =
                  flow.type().isEmpty()
                      || program.entry(flow).isAttached() && flow.is(FlowType.CONTACT_FLOW);
              if (reading.root().equals("Agent")
                  && !agent
                  && !flow.type().filter(WITH_AGENT::contains).isPresent()) {
                findings.add(
                    warning(
                        reading.place(),
                        reading.words()
                            + " is empty here, since a flow of type "
                            + flow.type().orElseThrow()
                            + " has no agent; read it in a whisper, hold or transfer-to-agent"
                            + " flow"));
              }
              if (reading.root().equals("Modules") && reading.key().equals("Input") && !module) {
                findings.add(
                    warning(
                        reading.place(),
                        reading.words()
                            + " is empty here, since only a module has input; read"
                            + " $.Modules.ResultData for what a module gives back"));
              }
            });
    return findings;
  }
}
