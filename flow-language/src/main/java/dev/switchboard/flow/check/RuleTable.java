package dev.switchboard.flow.check;

import java.util.Collection;
import java.util.Comparator;

/**
 * The table of rules in {@code docs/rules/README.md}, in sections between markers. Each module that
 * has rules writes its own section, and leaves the others alone.
 */
public final class RuleTable {
  private RuleTable() {}

  /**
   * A readme in which the rows of a section are these, sorted by id.
   *
   * @param readme the readme as it is
   * @param section the section's name, which stands in the comments around it: its name alone at
   *     its start, its name after {@code end of} at its end
   * @param rows its rows
   * @throws IllegalArgumentException if the readme has no such section
   */
  public static String replaceSection(String readme, String section, Collection<Row> rows) {
    String start = "<!-- " + section + " -->\n";
    String end = "<!-- end of " + section + " -->";
    int from = readme.indexOf(start);
    int to = readme.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no section " + start.strip() + " … " + end);
    }
    return readme.substring(0, from + start.length())
        + "\n"
        + table(rows)
        + "\n"
        + readme.substring(to);
  }

  private static String table(Collection<Row> rows) {
    StringBuilder table =
        new StringBuilder(
            "| rule | tier | severity | what it demands |\n| --- | --- | --- | --- |\n");
    rows.stream()
        .sorted(Comparator.comparing(Row::id))
        .forEach(
            r ->
                table
                    .append("| [")
                    .append(r.id())
                    .append("](")
                    .append(r.id())
                    .append(".md) | ")
                    .append(r.tier())
                    .append(" | ")
                    .append(r.severity())
                    .append(" | ")
                    .append(r.sentence().replace("|", "\\|"))
                    .append(" |\n"));
    return table.toString();
  }

  /**
   * One rule.
   *
   * @param id its id
   * @param tier its tier: references, meaning or advice
   * @param severity its severities in words, such as {@code error} or {@code error, warning}
   * @param sentence what it demands, in one sentence
   */
  public record Row(String id, String tier, String severity, String sentence) {
    /**
     * The row of a rule whose page is {@code # Id}, a line with tier and severity, and a first
     * sentence.
     */
    public static Row fromPage(String id, String page) {
      String[] lines = page.split("\n", -1);
      if (lines.length < 5
          || !lines[0].equals("# " + id)
          || !lines[2].matches("\\*[^·*]+ · [^·*]+\\*")) {
        throw new IllegalArgumentException(
            id
                + ".md must start with \"# "
                + id
                + "\", an empty line, \"*tier · severity*\", an empty line, a sentence");
      }
      String[] kind = lines[2].substring(1, lines[2].length() - 1).split(" · ");
      return new Row(id, kind[0], kind[1], lines[4]);
    }
  }
}
