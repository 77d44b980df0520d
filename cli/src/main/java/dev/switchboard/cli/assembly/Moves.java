package dev.switchboard.cli.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the resources that leave one stack and stand in another. CloudFormation doesn't move: it
 * creates another and deletes the one that was, or leaves it behind.
 */
final class Moves {
  /** What a project can do about it. */
  static final String ADVICE =
      "a resource that moves is created again, with another ARN, and the one that was is deleted;"
          + " keep it where it is deployed: switchboard stacks --accept --deployed <cloud"
          + " assembly>, and compile again";

  private Moves() {}

  /** The changes, where each that leaves a stack for another says so. */
  static List<Change> in(List<Change> changes) {
    List<Change> told = new ArrayList<>();
    for (Change change : changes) {
      told.add(
          target(change, changes)
              .map(
                  to ->
                      new Change(
                          change.stack(),
                          change.id(),
                          change.type(),
                          Change.Kind.MOVE,
                          List.of("to " + to.stack()),
                          loss(change, to)))
              .orElse(change));
    }
    return told;
  }

  private static Optional<Change> target(Change change, List<Change> changes) {
    boolean leaves = change.kind() == Change.Kind.REMOVE || change.kind() == Change.Kind.FORGET;
    // The functions behind custom resources have the same id in each stack, and nobody minds.
    boolean isState =
        change.type().startsWith("AWS::Connect::") || !StatefulTypes.loss(change.type()).isEmpty();
    return leaves && isState
        ? changes.stream()
            .filter(
                other ->
                    other.kind() == Change.Kind.ADD
                        && other.id().equals(change.id())
                        && other.type().equals(change.type())
                        && !other.stack().equals(change.stack()))
            .findFirst()
        : Optional.empty();
  }

  private static String loss(Change change, Change to) {
    if (change.kind() == Change.Kind.FORGET) {
      String loss = StatefulTypes.loss(change.type());
      return "leaves "
          + (loss.isEmpty() ? "it" : loss)
          + " behind, and "
          + to.stack()
          + " creates another";
    }
    return change.loss();
  }
}
