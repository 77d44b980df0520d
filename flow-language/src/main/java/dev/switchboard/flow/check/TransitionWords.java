package dev.switchboard.flow.check;

import dev.switchboard.flow.graph.Edge;

/** Speaks of the ways out of an action. */
final class TransitionWords {
  private TransitionWords() {}

  /** The edge in words, such as {@code NextAction} or {@code error branch NoMatchingError}. */
  static String of(FlowSubject flow, Edge edge) {
    String identifier = edge.from().identifier();
    return switch (edge.kind()) {
      case NEXT -> flow.words().next(identifier);
      case ERROR -> flow.words().errorBranch(identifier, edge.label());
      case CONDITION -> {
        int space = edge.label().indexOf(' ');
        yield space < 0
            ? flow.words().condition(identifier, edge.label(), "")
            : flow.words()
                .condition(
                    identifier,
                    edge.label().substring(0, space),
                    edge.label().substring(space + 1));
      }
    };
  }
}
