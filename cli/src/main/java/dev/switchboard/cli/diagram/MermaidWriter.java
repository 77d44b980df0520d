package dev.switchboard.cli.diagram;

import dev.switchboard.cli.diagram.Diagram.Arrow;
import dev.switchboard.cli.diagram.Diagram.Box;
import dev.switchboard.cli.diagram.Diagram.Group;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Mermaid, which code hosts draw inside Markdown.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts</a>
 */
public final class MermaidWriter implements DiagramWriter {
  /**
   * What would end a label, or be read as markup: quotes, tags, entities, directives, and the
   * semicolon that ends statements in older versions.
   */
  private static final String SPECIAL = "\"#&<>`;{}|\\";

  /** Labels that begin as lists of Markdown do are not drawn. */
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])(?=\\s)|^([-*+])(?=\\s)");

  @Override
  public String write(Diagram diagram) {
    StringBuilder out = new StringBuilder();
    out.append("flowchart ").append(diagram.downwards() ? "TD" : "LR").append('\n');
    out.append("  %% ").append(comment(diagram.title())).append('\n');
    diagram.remarks().forEach(r -> out.append("  %% ").append(comment(r)).append('\n'));
    inside(diagram, "", "  ", out);
    for (Arrow arrow : diagram.arrows()) {
      out.append("  ").append(arrow.from()).append(arrow.dotted() ? " -.->" : " -->");
      if (!arrow.label().isEmpty()) {
        out.append("|\"").append(escaped(arrow.label())).append("\"|");
      }
      out.append(' ').append(arrow.to()).append('\n');
    }
    return out.toString();
  }

  private static void inside(Diagram diagram, String group, String indent, StringBuilder out) {
    for (Box box : diagram.boxesIn(group)) {
      out.append(indent).append(box.id()).append(shaped(box)).append('\n');
    }
    for (Group inner : diagram.groupsIn(group)) {
      out.append(indent).append("subgraph ").append(inner.id());
      out.append("[\"").append(escaped(inner.label())).append("\"]\n");
      inside(diagram, inner.id(), indent + "  ", out);
      out.append(indent).append("end\n");
    }
  }

  private static String shaped(Box box) {
    String text =
        '"'
            + box.lines().stream().map(MermaidWriter::escaped).collect(Collectors.joining("<br/>"))
            + '"';
    return switch (box.shape()) {
      case ENTRY -> "([" + text + "])";
      case STEP -> "[" + text + "]";
      case CHOICE -> "{{" + text + "}}";
      case CALL -> "[[" + text + "]]";
      case QUEUE -> "[(" + text + ")]";
      case END -> "([" + text + "])";
    };
  }

  /** Text with entities for what is special. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c)) {
                out.append(' ');
              } else if (SPECIAL.indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
              } else {
                out.appendCodePoint(c);
              }
            });
    Matcher list = LIST.matcher(out);
    return list.find()
        ? (list.group(1) == null ? "" : list.group(1))
            + "#"
            + (int) out.charAt(list.end() - 1)
            + ";"
            + out.substring(list.end())
        : out.toString();
  }

  /** A comment ends at the line's end, and must not begin a directive. */
  private static String comment(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace('{', '(').replace('}', ')');
  }
}
