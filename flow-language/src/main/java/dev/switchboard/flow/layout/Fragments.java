package dev.switchboard.flow.layout;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actions that the designer shows as one block, such as Set voice with its language attribute.
 *
 * <p>Two actions are taken for one block if they are a pair that the console makes, one follows the
 * other, and the identifier of one is derived from the other's as {@link Identifiers#of(String,
 * String)} does it for compounds. Blocks that were written apart stay apart.
 */
final class Fragments {
  private static final String SET_CONTACT_DATA = "UpdateContactData";
  private static final String SET_ATTRIBUTES = "UpdateContactAttributes";

  /** First action of a console block → the types that may follow it within the block. */
  private static final Map<String, Set<String>> FOLLOWERS =
      Map.of(
          "UpdateContactTextToSpeechVoice",
          Set.of(SET_CONTACT_DATA),
          "CreateWisdomSession",
          Set.of(SET_CONTACT_DATA),
          "StartVoiceIdStream",
          Set.of(SET_CONTACT_DATA),
          SET_ATTRIBUTES,
          Set.of(SET_CONTACT_DATA),
          SET_CONTACT_DATA,
          Set.of("StartVoiceIdStream", SET_ATTRIBUTES),
          "RenderMessageTemplate",
          Set.of("CreateContact"),
          "CreateContact",
          Set.of("StartOutboundEmailContact"));

  /** The blocks whose UpdateContactData the console names under {@code fragments}. */
  private static final Set<String> WITH_DATA_FRAGMENT =
      Set.of("UpdateContactTextToSpeechVoice", "CreateWisdomSession", "StartVoiceIdStream");

  private final Map<FlowAction, FlowAction> heads = new HashMap<>();
  private final Map<FlowAction, List<FlowAction>> children = new LinkedHashMap<>();

  private Fragments() {}

  static Fragments of(FlowContent flow) {
    Fragments fragments = new Fragments();
    for (FlowAction action : flow.actions()) {
      action
          .nextAction()
          .flatMap(flow::action)
          .filter(next -> belong(action, next) && fragments.head(action) != next)
          .ifPresent(next -> fragments.heads.putIfAbsent(next, action));
    }
    for (FlowAction action : flow.actions()) {
      FlowAction head = fragments.head(action);
      if (head != action) {
        fragments.children.computeIfAbsent(head, h -> new ArrayList<>()).add(action);
      }
    }
    fragments
        .children
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(fragments::distanceFromHead)));
    return fragments;
  }

  /** The action that stands for the block: the first of it. */
  FlowAction head(FlowAction action) {
    FlowAction head = action;
    while (heads.containsKey(head)) {
      head = heads.get(head);
    }
    return head;
  }

  private int distanceFromHead(FlowAction action) {
    return heads.containsKey(action) ? 1 + distanceFromHead(heads.get(action)) : 0;
  }

  /** The other actions of the block that an action is the first of. */
  List<FlowAction> children(FlowAction head) {
    return children.getOrDefault(head, List.of());
  }

  /** The UpdateContactData that the console would name as a fragment of an action. */
  Optional<FlowAction> dataFragment(FlowAction action) {
    if (!WITH_DATA_FRAGMENT.contains(action.type())) {
      return Optional.empty();
    }
    FlowAction head = head(action);
    return Stream.concat(Stream.of(head), children(head).stream())
        .filter(other -> other.type().equals(SET_CONTACT_DATA))
        .findFirst();
  }

  /**
   * Whether it is the first action of a Set contact attributes block that writes both attributes
   * and contact data.
   */
  boolean isSplitModule(FlowAction head) {
    return children(head).stream().anyMatch(child -> isSplit(head, child) || isSplit(child, head));
  }

  private static boolean isSplit(FlowAction one, FlowAction other) {
    return one.type().equals(SET_ATTRIBUTES) && other.type().equals(SET_CONTACT_DATA);
  }

  private static boolean belong(FlowAction first, FlowAction second) {
    return FOLLOWERS.getOrDefault(first.type(), Set.of()).contains(second.type())
        && (derived(first, second) || derived(second, first) || siblings(first, second));
  }

  private static boolean derived(FlowAction block, FlowAction companion) {
    return companion.identifier().equals(Identifiers.of(block.identifier(), companion.type()));
  }

  private static boolean siblings(FlowAction first, FlowAction second) {
    int dot = first.identifier().lastIndexOf('.');
    if (dot < 0) {
      return false;
    }
    String block = first.identifier().substring(0, dot);
    return first.identifier().equals(Identifiers.of(block, first.type()))
        && second.identifier().equals(Identifiers.of(block, second.type()));
  }
}
