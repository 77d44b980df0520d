package dev.switchboard.flow.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A difference in words, for people: as plain text for a terminal, as Markdown for a review. */
public final class DiffText {
  private static final String SAME = "no difference";

  private DiffText() {}

  /**
   * Plain text: a line of counts, then {@code +}, {@code -} and {@code ~} for each block. Ends with
   * a line break.
   */
  public static String plain(FlowDiff diff) {
    if (diff.isEmpty()) {
      return SAME + "\n";
    }
    StringBuilder text = new StringBuilder(counts(diff)).append('\n');
    DiffLine.of(diff.flow()).forEach(line -> text.append("~ flow ").append(plain(line)));
    diff.added().forEach(block -> text.append("+ block ").append(name(block)).append('\n'));
    diff.removed().forEach(block -> text.append("- block ").append(name(block)).append('\n'));
    for (BlockChange change : diff.changed()) {
      text.append("~ block ").append(name(change.after())).append('\n');
      DiffLine.of(change).forEach(line -> text.append("    ").append(plain(line)));
    }
    return text.toString();
  }

  private static String plain(DiffLine line) {
    return line.what() + ": " + line.before() + " -> " + line.after() + "\n";
  }

  /**
   * Markdown: a line of counts and a table with a row for each thing that differs. Ends with a line
   * break.
   */
  public static String markdown(FlowDiff diff) {
    if (diff.isEmpty()) {
      return SAME + "\n";
    }
    List<String> rows = new ArrayList<>();
    DiffLine.of(diff.flow()).forEach(line -> rows.add(row("changed", "the flow", line)));
    diff.added().forEach(b -> rows.add(row("added", code(b), new DiffLine("", "", ""))));
    diff.removed().forEach(b -> rows.add(row("removed", code(b), new DiffLine("", "", ""))));
    for (BlockChange change : diff.changed()) {
      DiffLine.of(change).forEach(line -> rows.add(row("changed", code(change.after()), line)));
    }
    return "**"
        + counts(diff)
        + "**\n\n| | block | what | before | after |\n|---|---|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  private static String counts(FlowDiff diff) {
    StringJoiner counts = new StringJoiner(", ");
    count(counts, diff.added().size(), "added");
    count(counts, diff.removed().size(), "removed");
    count(counts, diff.changed().size(), "changed");
    if (counts.length() == 0) {
      return "only the flow itself changed";
    }
    return counts.toString();
  }

  private static void count(StringJoiner counts, int number, String what) {
    if (number > 0) {
      counts.add(number + (number == 1 ? " block " : " blocks ") + what);
    }
  }

  private static String name(BlockRef block) {
    return "\"" + block.identifier() + "\" (" + block.type() + ")";
  }

  private static String code(BlockRef block) {
    return code(block.identifier()) + " " + escape(block.type());
  }

  private static String row(String kind, String block, DiffLine line) {
    return "| "
        + kind
        + " | "
        + block
        + " | "
        + code(line.what())
        + " | "
        + code(line.before())
        + " | "
        + code(line.after())
        + " |";
  }

  /** A code span that neither ends its table cell nor itself early. */
  private static String code(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String escaped = escape(text);
    return escaped.contains("`") ? "`` " + escaped + " ``" : "`" + escaped + "`";
  }

  private static String escape(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
