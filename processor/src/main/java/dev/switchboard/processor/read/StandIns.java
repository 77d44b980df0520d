package dev.switchboard.processor.read;

import dev.switchboard.annotations.Unset;

/** The classes that stand for something other than a declared type. */
final class StandIns {
  private static final String UNSET = Unset.class.getCanonicalName();

  private StandIns() {}

  /** Whether the class literal says that nothing is given. */
  static boolean isUnset(String typeName) {
    return typeName.equals(UNSET);
  }
}
