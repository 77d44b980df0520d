package dev.switchboard.cli;

import dev.switchboard.environment.EffectiveValue;
import dev.switchboard.environment.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of {@code switchboard config}: keys and values in columns. */
final class ConfigReport {
  /** What stands where an environment has no value. */
  private static final String NONE = "–";

  /** A longer value is cut: one certificate would push everything else off the screen. */
  private static final int WIDEST = 60;

  private ConfigReport() {}

  /** Every value of an environment with its source. */
  static String of(Environment environment) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("key", "value", "from"));
    environment
        .effective()
        .forEach((key, value) -> rows.add(List.of(key, shown(value), value.source().words())));
    return columns(rows);
  }

  /** The keys that differ between two environments, side by side. */
  static String comparing(Environment one, Environment other) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("key", one.name(), other.name()));
    Set<String> keys = new TreeSet<>(one.effective().keySet());
    keys.addAll(other.effective().keySet());
    for (String key : keys) {
      EffectiveValue left = one.effective().get(key);
      EffectiveValue right = other.effective().get(key);
      // Compared by what is meant, not by what is shown: two secrets may look alike.
      if (left == null || right == null || !left.text().equals(right.text())) {
        rows.add(List.of(key, shown(left), shown(right)));
      }
    }
    int differ = rows.size() - 1;
    return columns(rows) + "\n" + differ + (differ == 1 ? " key differs\n" : " keys differ\n");
  }

  private static String shown(EffectiveValue value) {
    if (value == null) {
      return NONE;
    }
    String line = value.shown().replace("\n", "\\n");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }

  private static String columns(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      text.append(line.toString().stripTrailing()).append("\n");
    }
    return text.toString();
  }
}
