package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowContent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of flow some content is.
 *
 * @param type its flow type; empty for a module, or where it is not known
 * @param module whether it is a module
 */
public record FlowKind(Optional<FlowType> type, boolean module) {
  private static final String MODULE = "MODULE";

  /** The names of all kinds: the ten flow types and {@code MODULE}. */
  public static List<String> names() {
    return Stream.concat(Arrays.stream(FlowType.values()).map(FlowType::name), Stream.of(MODULE))
        .toList();
  }

  /**
   * The kind of a name; the spelling of exports, such as {@code contactFlow}, is understood too.
   */
  public static Optional<FlowKind> named(String name) {
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

  /**
   * The kind that a flow says it is: exported flows name their type in the metadata, modules have
   * {@code Settings}.
   */
  public static FlowKind of(FlowContent content) {
    JsonNode type = content.json().path("Metadata").path("type");
    Optional<FlowKind> named = type.isTextual() ? named(type.textValue()) : Optional.empty();
    return named.orElseGet(() -> new FlowKind(Optional.empty(), content.json().has("Settings")));
  }

  /** The kind in words; empty if it is not known. */
  public Optional<String> words() {
    return module ? Optional.of("module") : type.map(FlowSubject::words);
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
