package dev.switchboard.cli.diagram;

/** Writes diagrams in one language. */
public interface DiagramWriter {
  /** The diagram as text; ends with a line feed. */
  String write(Diagram diagram);
}
