package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowKind;
import java.util.Iterator;

/** The kinds of flows that {@code --type} takes, for the help. */
final class KindNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return FlowKind.names().iterator();
  }
}
