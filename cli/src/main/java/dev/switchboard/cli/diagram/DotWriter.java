package dev.switchboard.cli.diagram;

import dev.switchboard.cli.diagram.Diagram.Arrow;
import dev.switchboard.cli.diagram.Diagram.Box;
import dev.switchboard.cli.diagram.Diagram.Group;
import java.util.stream.Collectors;

/**
 * Writes DOT, the language of Graphviz.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">DOT language</a>
 */
public final class DotWriter implements DiagramWriter {
  @Override
  public String write(Diagram diagram) {
    StringBuilder out = new StringBuilder();
    out.append("digraph ").append(quoted(diagram.title())).append(" {\n");
    diagram.remarks().forEach(r -> out.append("  // ").append(plain(r)).append('\n'));
    out.append("  rankdir=").append(diagram.downwards() ? "TB" : "LR").append(";\n");
    out.append("  node [fontname=\"Helvetica\"];\n");
    inside(diagram, "", "  ", out);
    for (Arrow arrow : diagram.arrows()) {
      out.append("  ").append(arrow.from()).append(" -> ").append(arrow.to());
      if (!arrow.label().isEmpty() || arrow.dotted()) {
        out.append(" [");
        if (!arrow.label().isEmpty()) {
          out.append("label=").append(quoted(arrow.label())).append(arrow.dotted() ? ", " : "");
        }
        out.append(arrow.dotted() ? "style=dotted]" : "]");
      }
      out.append(";\n");
    }
    return out.append("}\n").toString();
  }

  private static void inside(Diagram diagram, String group, String indent, StringBuilder out) {
    for (Box box : diagram.boxesIn(group)) {
      out.append(indent).append(box.id()).append(" [").append(shape(box)).append(", label=");
      out.append('"')
          .append(box.lines().stream().map(DotWriter::escaped).collect(Collectors.joining("\\n")))
          .append("\"];\n");
    }
    for (Group inner : diagram.groupsIn(group)) {
      // Graphviz draws a frame around subgraphs whose names begin with "cluster" only.
      out.append(indent).append("subgraph cluster_").append(inner.id()).append(" {\n");
      out.append(indent).append("  label=").append(quoted(inner.label())).append(";\n");
      inside(diagram, inner.id(), indent + "  ", out);
      out.append(indent).append("}\n");
    }
  }

  private static String shape(Box box) {
    return "shape="
        + switch (box.shape()) {
          case ENTRY -> "oval";
          case STEP -> "box";
          case CHOICE -> "hexagon";
          case CALL -> "box, peripheries=2";
          case QUEUE -> "cylinder";
          case END -> "box, style=rounded";
        };
  }

  private static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    return plain(text).replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
