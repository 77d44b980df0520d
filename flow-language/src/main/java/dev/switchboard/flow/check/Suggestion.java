package dev.switchboard.flow.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The part of a message that says what a name was probably meant to be, or what names there are.
 * All messages of the product get it from here.
 */
public final class Suggestion {
  /** Suggestions beyond two edits are wrong more often than right. */
  private static final int MOST_EDITS = 2;

  /** Longer lists are not read. */
  private static final int MOST_LISTED = 5;

  private Suggestion() {}

  /**
   * The clause after the semicolon of a message: {@code did you mean "Support"?} if a known name is
   * at most two edits away, otherwise {@code declared queues are "Billing", "Support" and 4
   * others}.
   *
   * @param written the name that is wrong
   * @param known the names that would be right
   * @param plural what the names are, such as {@code declared queues}
   */
  public static String clause(String written, Collection<String> known, String plural) {
    List<String> near = near(written, known);
    return near.isEmpty() ? listed(known, plural) : "did you mean " + either(near) + "?";
  }

  /** What there is: {@code declared queues are "Billing", "Support" and 4 others}. */
  public static String listed(Collection<String> known, String plural) {
    List<String> sorted = List.copyOf(new TreeSet<>(known));
    if (sorted.isEmpty()) {
      return "there are no " + plural;
    }
    if (sorted.size() == 1) {
      return plural + " are only " + quoted(sorted.get(0));
    }
    return plural + " are " + capped(sorted);
  }

  /** The nearest known names, at most two edits away: all that are equally near, sorted. */
  public static List<String> near(String written, Collection<String> known) {
    // In a very short name two edits replace everything.
    int best = Math.min(MOST_EDITS, written.length() / 2);
    List<String> nearest = new ArrayList<>();
    for (String name : new TreeSet<>(known)) {
      int edits = edits(written, name, best);
      if (edits > 0 && edits <= best) {
        if (edits < best) {
          nearest.clear();
          best = edits;
        }
        nearest.add(name);
      }
    }
    return List.copyOf(nearest);
  }

  private static String capped(List<String> sorted) {
    if (sorted.size() <= MOST_LISTED) {
      return sorted.subList(0, sorted.size() - 1).stream()
              .map(Suggestion::quoted)
              .collect(Collectors.joining(", "))
          + " and "
          + quoted(sorted.get(sorted.size() - 1));
    }
    int others = sorted.size() - MOST_LISTED;
    return sorted.stream()
            .limit(MOST_LISTED)
            .map(Suggestion::quoted)
            .collect(Collectors.joining(", "))
        + " and "
        + others
        + (others == 1 ? " other" : " others");
  }

  private static String either(List<String> names) {
    return names.stream().map(Suggestion::quoted).collect(Collectors.joining(" or "));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours; {@code limit + 1} if it takes more
   * than the limit.
   */
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(row[j - 1], last[j]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit + 1) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
