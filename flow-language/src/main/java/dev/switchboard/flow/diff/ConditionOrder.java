package dev.switchboard.flow.diff;

import java.util.List;

/**
 * The conditions that two blocks share, which are tried in another order: the first that holds
 * wins.
 *
 * @param before the order in which they were tried
 * @param after the order in which they are tried
 */
public record ConditionOrder(List<String> before, List<String> after) {
  public ConditionOrder {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
