package dev.switchboard.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.content.FlowContent;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of flow a file holds.
 *
 * @param type its flow type; empty for a module, or where it is not known
 * @param module whether it is a module
 */
record FlowKind(Optional<FlowType> type, boolean module) {
  private static final String MODULE = "MODULE";

  /** The kinds that {@code --type} takes. */
  static final class Names extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    /** The ten flow types and {@code MODULE}. */
    Names() {
      for (FlowType type : FlowType.values()) {
        add(type.name());
      }
      add(MODULE);
    }
  }

  /** The kind of a name of {@code --type}; the flow's own spelling, such as {@code contactFlow}, is understood too. */
  static Optional<FlowKind> named(String name) {
    String plain = plain(name);
    if (plain.equals(plain(MODULE))) {
      return Optional.of(new FlowKind(Optional.empty(), true));
    }
    for (FlowType type : FlowType.values()) {
      if (plain(type.name()).equals(plain)) {
        return Optional.of(new FlowKind(Optional.of(type), false));
      }
    }
    return Optional.empty();
  }

  /** The kind that a flow says it is: exported flows name their type in the metadata, modules have {@code Settings}. */
  static FlowKind of(FlowContent content) {
    JsonNode type = content.json().path("Metadata").path("type");
    Optional<FlowKind> named = type.isTextual() ? named(type.textValue()) : Optional.empty();
    return named.orElseGet(() -> new FlowKind(Optional.empty(), content.json().has("Settings")));
  }

  /** The kind in words; empty if it is not known. */
  Optional<String> words() {
    return module ? Optional.of("module") : type.map(FlowSubject::words);
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
