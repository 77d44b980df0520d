package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A flow or module under check. What several rules need is worked out once, when the first asks for
 * it; a subject is therefore not meant to be shared between threads.
 */
public final class FlowSubject {
  private final String name;
  private final Optional<FlowType> type;
  private final boolean module;
  private final FlowContent content;
  private final Catalogue catalogue;
  private final Words words;
  private final Function<FlowAction, Optional<ActionShape>> written;
  private FlowGraph graph;
  private List<String> identifiers;
  private CatalogueIndex index;
  private ShapeChoice shapes;

  /**
   * A subject.
   *
   * @param name its name, for messages
   * @param type its flow type; empty for a module, or where it is not known
   * @param module whether it is a module
   * @param content its content
   * @param catalogue the actions there are
   * @param words how messages speak of its parts
   */
  public FlowSubject(
      String name,
      Optional<FlowType> type,
      boolean module,
      FlowContent content,
      Catalogue catalogue,
      Words words) {
    this(name, type, module, content, catalogue, words, action -> Optional.empty());
  }

  /**
   * A subject whose author chose shapes for its actions.
   *
   * @param name its name, for messages
   * @param type its flow type; empty for a module, or where it is not known
   * @param module whether it is a module
   * @param content its content
   * @param catalogue the actions there are
   * @param words how messages speak of its parts
   * @param written the shape that an action was written as; empty where its author chose none
   */
  public FlowSubject(
      String name,
      Optional<FlowType> type,
      boolean module,
      FlowContent content,
      Catalogue catalogue,
      Words words,
      Function<FlowAction, Optional<ActionShape>> written) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.module = module;
    this.content = Objects.requireNonNull(content);
    this.catalogue = Objects.requireNonNull(catalogue);
    this.words = Objects.requireNonNull(words);
    this.written = Objects.requireNonNull(written);
  }

  /** Its name, for messages. */
  public String name() {
    return name;
  }

  /** Its flow type; empty for a module, or where it is not known. */
  public Optional<FlowType> type() {
    return type;
  }

  /** Whether it is a module. */
  public boolean module() {
    return module;
  }

  /** Its content. */
  public FlowContent content() {
    return content;
  }

  /** The actions there are. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** How messages speak of its parts. */
  public Words words() {
    return words;
  }

  /** The shape that an action was written as; empty where its author chose none. */
  Optional<ActionShape> written(FlowAction action) {
    return written.apply(action);
  }

  /** Its graph. */
  public FlowGraph graph() {
    if (graph == null) {
      graph = FlowGraph.of(content);
    }
    return graph;
  }

  /** The identifiers of its actions, sorted. */
  public List<String> identifiers() {
    if (identifiers == null) {
      identifiers =
          content.actions().stream()
              .map(FlowAction::identifier)
              .filter(i -> !i.isEmpty())
              .distinct()
              .sorted()
              .toList();
    }
    return identifiers;
  }

  /** What the rules look up in the catalogue. */
  CatalogueIndex index() {
    if (index == null) {
      index = CatalogueIndex.of(catalogue);
    }
    return index;
  }

  /** Which shape of the catalogue each of its actions has. */
  ShapeChoice shapes() {
    if (shapes == null) {
      shapes = new ShapeChoice(this);
    }
    return shapes;
  }

  /** The flow in words, such as {@code customer queue flow "Hold"}. */
  public String where() {
    String kind = module ? "module" : type.map(FlowSubject::words).orElse("flow");
    return kind + " \"" + name + "\"";
  }

  /** The flow and the action in words, such as {@code module "Survey", action "Ask"}. */
  public String where(FlowAction action) {
    String part =
        action.identifier().isEmpty()
            ? "action " + action.index()
            : words.action(action.identifier());
    return where() + ", " + part;
  }

  /** A flow type in Amazon Connect's words, such as {@code customer queue flow}. */
  public static String words(FlowType type) {
    return switch (type) {
      case CONTACT_FLOW -> "inbound flow";
      case AGENT_TRANSFER -> "transfer to agent flow";
      case QUEUE_TRANSFER -> "transfer to queue flow";
      default -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " flow";
    };
  }
}
