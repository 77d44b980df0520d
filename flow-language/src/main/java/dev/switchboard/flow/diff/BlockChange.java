package dev.switchboard.flow.diff;

import java.util.List;
import java.util.Optional;

/**
 * A block that both flows have, and that does something else in each.
 *
 * @param before what it was
 * @param after what it is; its identifier may differ, which alone is no change
 * @param values the parameters and other fields that differ
 * @param branches the branches that differ
 * @param order the conditions that are tried in another order; empty if the order is the same
 */
public record BlockChange(
    BlockRef before,
    BlockRef after,
    List<ValueChange> values,
    List<BranchChange> branches,
    Optional<ConditionOrder> order) {
  public BlockChange {
    values = List.copyOf(values);
    branches = List.copyOf(branches);
  }

  /** Whether it is another kind of block now. */
  public boolean typeChanged() {
    return !before.type().equals(after.type());
  }

  boolean isEmpty() {
    return !typeChanged() && values.isEmpty() && branches.isEmpty() && order.isEmpty();
  }
}
