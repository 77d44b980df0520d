package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.QueueMoves;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Customer queue flows do not move every contact on and on, and not over more than 11 queues one
 * after the other; Amazon Connect refuses the next move.
 */
final class QueueTransferChainRule implements ProgramRule {
  /** A chain has 12 contacts at most. */
  private static final int MOST_MOVES = 11;

  @Override
  public List<ProgramFinding> check(Program program) {
    QueueMoves moves = QueueMoves.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
    for (QueueMoves.Round round : moves.rounds()) {
      findings.add(
          warning(
              round.step().place(),
              round.step().words()
                  + ": every contact is moved on "
                  + (round.waited() ? "after its wait" : "at once")
                  + ", again and again, and the move fails after "
                  + MOST_MOVES
                  + " queues; check an attribute or the queue before moving it"));
    }
    for (Step step : moves.beyond(MOST_MOVES)) {
      findings.add(
          warning(
              step.place(),
              step.words()
                  + ": a contact may have been moved "
                  + MOST_MOVES
                  + " times before it comes here, and Amazon Connect refuses the next move; shorten"
                  + " the chain"));
    }
    return findings;
  }
}
