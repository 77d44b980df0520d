package dev.switchboard.cli.merge;

import java.util.ArrayList;
import java.util.List;

/** What became of each edit, in words. */
final class MergeLog {
  private final List<String> taken = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> byHand = new ArrayList<>();

  /** The source says it now. */
  void taken(String what) {
    taken.add(what);
  }

  /** The source was changed otherwise meanwhile. */
  void conflict(String what) {
    conflicts.add(what);
  }

  /** Only a person can take it over. */
  void byHand(String what) {
    byHand.add(what);
  }

  List<String> taken() {
    return taken;
  }

  List<String> conflicts() {
    return conflicts;
  }

  List<String> byHand() {
    return byHand;
  }
}
