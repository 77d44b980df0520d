package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Paths;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lambda functions that are invoked one after the other, with nothing said to the caller between,
 * take at most 20 seconds together; after that Amazon Connect takes the error branch.
 */
final class SilentFunctionsRule implements ProgramRule {
  private static final int LONGEST = 20;

  /** What the caller hears or does, which starts the time anew. */
  private static final Set<String> HEARD =
      Set.of(
          "MessageParticipant",
          "MessageParticipantIteratively",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "ShowView",
          "Wait",
          "TransferParticipantToThirdParty");

  @Override
  public List<ProgramFinding> check(Program program) {
    Paths paths = new Paths(program);
    Map<Step, Integer> spent = new HashMap<>();
    Deque<Step> open = new ArrayDeque<>();
    program.reachable("InvokeLambdaFunction").stream()
        .filter(s -> seconds(s) > 0)
        .forEach(open::add);
    while (!open.isEmpty()) {
      Step step = open.pop();
      int after =
          HEARD.contains(step.type())
              ? 0
              : Math.min(LONGEST + 1, spent.getOrDefault(step, 0) + seconds(step));
      for (Step next : paths.after(step)) {
        // Each step is seen at most 21 times, since the seconds only grow.
        if (after > spent.getOrDefault(next, 0)) {
          spent.put(next, after);
          open.add(next);
        }
      }
    }
    return program.reachable("InvokeLambdaFunction").stream()
        .filter(s -> seconds(s) > 0)
        .filter(
            s ->
                spent.getOrDefault(s, 0) <= LONGEST
                    && spent.getOrDefault(s, 0) + seconds(s) > LONGEST)
        .map(
            s ->
                warning(
                    s.place("InvocationTimeLimitSeconds"),
                    s.words()
                        + ": with the functions before it the caller may hear nothing for more than"
                        + " "
                        + LONGEST
                        + " s, and the contact takes the error branch; play a prompt between, or"
                        + " wait less for each"))
        .toList();
  }

  private static int seconds(Step step) {
    return step.is("InvokeLambdaFunction") && !step.text("InvocationType").equals("ASYNCHRONOUS")
        ? step.number("InvocationTimeLimitSeconds").map(Long::intValue).orElse(0)
        : 0;
  }
}
