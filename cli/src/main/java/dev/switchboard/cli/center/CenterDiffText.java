package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.diff.DiffJson;
import dev.switchboard.flow.diff.DiffText;
import java.util.List;

/** A difference of contact centers, as plain text, Markdown or JSON. */
public final class CenterDiffText {
  private static final String SAME = "no difference\n";
  private static final String NOTHING = "(nothing)";

  private CenterDiffText() {}

  /** Plain text: {@code +}, {@code -} and {@code ~} for each resource, then what differs in it. */
  public static String plain(List<ItemChange> changes) {
    if (changes.isEmpty()) {
      return SAME;
    }
    StringBuilder text = new StringBuilder();
    for (ItemChange change : changes) {
      text.append(sign(change)).append(' ').append(words(change)).append('\n');
      for (ItemChange.SettingChange setting : change.settings()) {
        text.append("    ")
            .append(setting.path())
            .append(": ")
            .append(setting.before().orElse(NOTHING))
            .append(" -> ")
            .append(setting.after().orElse(NOTHING))
            .append('\n');
      }
      change.flow().ifPresent(flow -> text.append(DiffText.plain(flow).strip().indent(4)));
    }
    return text.toString();
  }

  /** Markdown: a heading for each resource, then a table of what differs in it. */
  public static String markdown(List<ItemChange> changes) {
    if (changes.isEmpty()) {
      return SAME;
    }
    StringBuilder text = new StringBuilder();
    for (ItemChange change : changes) {
      text.append("### ").append(verb(change)).append(": ").append(words(change)).append("\n\n");
      if (!change.settings().isEmpty()) {
        text.append("| setting | before | after |\n|---|---|---|\n");
        for (ItemChange.SettingChange setting : change.settings()) {
          text.append("| ")
              .append(cell(setting.path()))
              .append(" | ")
              .append(cell(setting.before().orElse("")))
              .append(" | ")
              .append(cell(setting.after().orElse("")))
              .append(" |\n");
        }
        text.append('\n');
      }
      change.flow().ifPresent(flow -> text.append(DiffText.markdown(flow)).append('\n'));
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** JSON: an array with an object for each resource. */
  public static ArrayNode json(List<ItemChange> changes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (ItemChange change : changes) {
      ObjectNode entry = array.addObject();
      entry.put("change", verb(change));
      entry.put("kind", change.item().kind());
      entry.put("id", change.before().map(CenterItem::id).orElse(change.item().id()));
      entry.put("name", change.item().name());
      ArrayNode settings = entry.putArray("settings");
      for (ItemChange.SettingChange setting : change.settings()) {
        ObjectNode s = settings.addObject().put("path", setting.path());
        setting.before().ifPresent(v -> s.put("before", v));
        setting.after().ifPresent(v -> s.put("after", v));
      }
      change.flow().ifPresent(flow -> entry.set("flow", DiffJson.of(flow)));
    }
    return array;
  }

  private static String cell(String text) {
    return text.isEmpty() ? "" : "`" + text.replace("|", "\\|").replaceAll("\\s+", " ") + "`";
  }

  private static String sign(ItemChange change) {
    return change.before().isEmpty() ? "+" : change.after().isEmpty() ? "-" : "~";
  }

  private static String verb(ItemChange change) {
    return change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
  }

  private static String words(ItemChange change) {
    CenterItem item = change.before().orElse(change.item());
    return item.kind() + " \"" + item.name() + "\"";
  }
}
