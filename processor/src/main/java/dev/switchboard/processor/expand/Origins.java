package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.Origin;
import java.util.HashMap;
import java.util.Map;

/** Where the parts of a flow's content were written, by JSON pointer. */
final class Origins {
  private final Map<String, Origin> byPointer = new HashMap<>();

  /** The part at the pointer was written there. */
  void put(String pointer, Origin origin) {
    byPointer.put(pointer, origin);
  }

  Map<String, Origin> byPointer() {
    return byPointer;
  }
}
