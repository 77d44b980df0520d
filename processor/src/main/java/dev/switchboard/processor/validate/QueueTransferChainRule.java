package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.QueueMoves;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Customer queue flows do not move every contact on and on, and not over more than 11 queues one
 * after the other; Amazon Connect refuses the next move.
 */
final class QueueTransferChainRule implements Rule {
  /** A chain has 12 contacts at most. */
  private static final int MOST_MOVES = 11;

  @Override
  public List<Finding> check(ContactCenter center) {
    QueueMoves moves = QueueMoves.of(Program.of(center));
    List<Finding> findings = new ArrayList<>();
    for (QueueMoves.Round round : moves.rounds()) {
      findings.add(
          warning(
              round.step().origin(),
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
              step.origin(),
              step.words()
                  + ": a contact may have been moved "
                  + MOST_MOVES
                  + " times before it comes here, and Amazon Connect refuses the next move; shorten"
                  + " the chain"));
    }
    return findings;
  }
}
