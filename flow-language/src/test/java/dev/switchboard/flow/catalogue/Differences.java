package dev.switchboard.flow.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What differs between the catalogue and the reference, in words. */
final class Differences {
  private final List<String> list = new ArrayList<>();

  void add(String difference) {
    list.add(difference);
  }

  /** Adds a difference if the catalogue states something else than is expected. */
  void same(String what, Object catalogue, Object expected) {
    if (!catalogue.equals(expected)) {
      add(what + " is " + catalogue + ", the reference says " + expected);
    }
  }

  /** All of them, in the order in which they were found. */
  List<String> list() {
    return List.copyOf(list);
  }
}
