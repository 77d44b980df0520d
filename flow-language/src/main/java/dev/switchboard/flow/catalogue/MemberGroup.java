package dev.switchboard.flow.catalogue;

import java.util.List;

/**
 * Members that go together or exclude each other.
 *
 * @param kind how
 * @param members their names
 */
public record MemberGroup(Kind kind, List<String> members) {

  public MemberGroup {
    members = List.copyOf(members);
  }

  /** How members of a group go together. */
  public enum Kind {
    /** Exactly one is written. */
    EXACTLY_ONE,
    /** At most one is written. */
    AT_MOST_ONE,
    /** At least one is written. */
    AT_LEAST_ONE,
    /** All are written, or none. */
    TOGETHER
  }
}
