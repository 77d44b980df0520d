package dev.switchboard.cli.imports;

import java.util.ArrayList;
import java.util.List;

/** Writes texts as Javadoc comments, whatever is in them. */
final class JavaComments {
  private static final int LINE = 100;

  private JavaComments() {}

  /** The lines of a comment that holds the texts as paragraphs; none if there is no text. */
  static List<String> of(String indent, List<String> texts) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String text : texts) {
      for (String paragraph : text.strip().split("\\R\\s*\\R")) {
        if (!paragraph.isBlank()) {
          paragraphs.add(wrapped(safe(paragraph), LINE - indent.length() - 3));
        }
      }
    }
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    if (paragraphs.size() == 1 && paragraphs.get(0).size() == 1) {
      String flat = indent + "/** " + paragraphs.get(0).get(0) + " */";
      if (flat.length() <= LINE) {
        return List.of(flat);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(indent + "/**");
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        lines.add(indent + " *");
      }
      List<String> paragraph = paragraphs.get(i);
      for (int j = 0; j < paragraph.size(); j++) {
        lines.add(indent + " * " + (i > 0 && j == 0 ? "<p>" : "") + paragraph.get(j));
      }
    }
    lines.add(indent + " */");
    return lines;
  }

  /** Nothing in a note may end the comment, start a tag, or read as an escape. */
  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replace("@", "&#64;")
        .replaceAll("\\s+", " ")
        .replaceAll("\\p{Cntrl}", "")
        .strip();
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      // Three characters are left for the paragraph's tag.
      if (line.length() > 0 && line.length() + 1 + word.length() > width - 3) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
