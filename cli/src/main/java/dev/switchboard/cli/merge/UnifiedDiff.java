package dev.switchboard.cli.merge;

import java.util.ArrayList;
import java.util.List;

/** Writes what was edited in a file as a patch that {@code git apply} and {@code patch} take. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /** The patch of one file; empty if nothing differs. */
  static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    List<String> lines = lines(old, now);
    StringBuilder patch = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
    int oldLine = 1;
    int newLine = 1;
    for (int i = 0; i < lines.size(); ) {
      if (lines.get(i).startsWith(" ")) {
        oldLine++;
        newLine++;
        i++;
        continue;
      }
      int from = Math.max(0, i - CONTEXT);
      int to = end(lines, i);
      int oldCount = 0;
      int newCount = 0;
      StringBuilder hunk = new StringBuilder();
      for (String line : lines.subList(from, to)) {
        oldCount += line.startsWith("+") ? 0 : 1;
        newCount += line.startsWith("-") ? 0 : 1;
        hunk.append(line).append('\n');
      }
      int back = i - from;
      patch.append("@@ -").append(oldLine - back).append(',').append(oldCount);
      patch.append(" +").append(newLine - back).append(',').append(newCount).append(" @@\n");
      patch.append(hunk);
      oldLine += oldCount - back;
      newLine += newCount - back;
      i = to;
    }
    return patch.toString();
  }

  /** Where a hunk ends: changes that share their context stand in one. */
  private static int end(List<String> lines, int first) {
    int last = first;
    for (int i = first; i < lines.size() && i <= last + 2 * CONTEXT; i++) {
      if (!lines.get(i).startsWith(" ")) {
        last = i;
      }
    }
    return Math.min(lines.size(), last + CONTEXT + 1);
  }

  /** All lines, each with what became of it, by the longest common subsequence. */
  private static List<String> lines(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(" " + old.get(i++));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add("-" + old.get(i++));
      } else {
        lines.add("+" + now.get(j++));
      }
    }
    return lines;
  }
}
