package dev.switchboard.cli.values;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValue;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.values.StoredChange;
import dev.switchboard.values.StoredVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a subcommand tells: lines for people, and the same as JSON. */
final class ValuesReport {
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final List<String> lines = new ArrayList<>();

  ValuesReport(String environment) {
    json.put("environment", environment);
  }

  /**
   * A set as it holds.
   *
   * @return whether every value keeps to its declaration
   */
  boolean set(DeclaredSet set, Optional<StoredVersion> version) {
    ObjectNode entry = json.withArray("sets").addObject();
    entry.put("name", set.name());
    entry.put("version", version.map(StoredVersion::number).orElse(0L));
    version.ifPresent(v -> sign(entry, v.at().toString(), v.who(), v.why()));
    lines.add(
        set.name()
            + version
                .map(
                    v ->
                        v.number() == 0
                            ? unversioned(v)
                            : ", version " + v.number() + ", " + signature(v))
                .orElse(", never changed"));
    ObjectNode values = entry.putObject("values");
    boolean well = true;
    for (DeclaredValue value : set.values()) {
      Optional<String> stored = version.map(v -> v.values().get(value.key()));
      String text = stored.orElse(value.defaultValue());
      Optional<String> problem = stored.flatMap(value::problem);
      well &= problem.isEmpty();
      ObjectNode described = values.putObject(value.key());
      described.put("value", text).put("default", stored.isEmpty());
      problem.ifPresent(p -> described.put("problem", p));
      lines.add(
          "  "
              + value.key()
              + " = "
              + text
              + (stored.isEmpty() ? "   (default)" : "")
              + problem.map(p -> "   (" + p + ")").orElse(""));
    }
    for (String key : unknown(set, version)) {
      values.putObject(key).put("problem", "is not declared any more");
      lines.add("  " + key + "   (is not declared any more)");
    }
    return well;
  }

  /** What Amazon Connect keeps has no versions, and does not say who changed it. */
  private static String unversioned(StoredVersion version) {
    return ", in Amazon Connect, last changed " + version.at();
  }

  private static TreeSet<String> unknown(DeclaredSet set, Optional<StoredVersion> version) {
    TreeSet<String> keys =
        new TreeSet<>(version.map(v -> v.values().keySet()).orElse(java.util.Set.of()));
    set.values().forEach(value -> keys.remove(value.key()));
    return keys;
  }

  /** One value, alone on its line, for scripts. */
  void value(ValueName name, Optional<StoredVersion> version) {
    Optional<String> stored = version.map(v -> v.values().get(name.value().key()));
    String text = stored.orElse(name.value().defaultValue());
    json.put("name", name.toString());
    json.put("value", text);
    json.put("default", stored.isEmpty());
    json.put("version", version.map(StoredVersion::number).orElse(0L));
    lines.add(text);
  }

  /** What a change came to. */
  void changed(DeclaredSet set, StoredVersion version, String what) {
    json.put("set", set.name());
    json.put("version", version.number());
    sign(json, version.at().toString(), version.who(), version.why());
    ObjectNode values = json.putObject("values");
    version.values().forEach(values::put);
    lines.add(
        version.number() == 0
            ? set.name() + " is changed; Amazon Connect keeps neither its version nor the reason"
            : set.name() + " " + what + " version " + version.number());
  }

  /** The audit of a set. */
  void history(DeclaredSet set, List<StoredChange> changes) {
    json.put("set", set.name());
    json.putArray("changes");
    if (changes.isEmpty()) {
      lines.add(set.name() + " was never changed, or its environment keeps no audit");
    }
    for (StoredChange change : changes) {
      ObjectNode entry = json.withArray("changes").addObject();
      entry.put("revision", change.revision());
      entry.put("action", change.action());
      entry.put("from", change.from());
      entry.put("to", change.to());
      sign(entry, change.at().toString(), change.who(), change.why());
      texts(entry.putObject("before"), change.before());
      texts(entry.putObject("after"), change.after());
      lines.add(
          change.at()
              + "  "
              + change.action()
              + "  version "
              + change.from()
              + " -> "
              + change.to()
              + "  "
              + change.who()
              + ": "
              + change.why());
      TreeSet<String> keys = new TreeSet<>(change.before().keySet());
      keys.addAll(change.after().keySet());
      keys.forEach(
          key ->
              lines.add(
                  "    "
                      + key
                      + ": "
                      + shown(change.before().get(key))
                      + " -> "
                      + shown(change.after().get(key))));
    }
  }

  private static void texts(ObjectNode json, Map<String, String> texts) {
    texts.forEach(json::put);
  }

  private static String shown(String text) {
    return text == null ? "default" : "\"" + text + "\"";
  }

  private static String signature(StoredVersion version) {
    return version.at() + ", " + version.who() + ": " + version.why();
  }

  private static void sign(ObjectNode json, String at, String who, String why) {
    json.put("at", at).put("who", who).put("why", why);
  }

  String json() {
    return FlowCodec.pretty(json);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
