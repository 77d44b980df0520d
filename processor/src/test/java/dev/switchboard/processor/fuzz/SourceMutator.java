package dev.switchboard.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Damages Java sources in the ways in which sources are damaged while somebody types, merges or
 * copies them.
 */
final class SourceMutator {
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*+\"|[A-Za-z_$][\\w$]*|\\d+|[^\\s\\w]");
  private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*+\"");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"$.])\\d+(?![\\w\"])");
  private static final Pattern CLASS_LITERAL = Pattern.compile("\\b[A-Z]\\w*\\.class\\b");
  private static final Pattern ANNOTATION = Pattern.compile("@[A-Z]\\w*");
  private static final Pattern TYPE_NAME =
      Pattern.compile("(?<=interface )[A-Z]\\w*|(?<=class )[A-Z]\\w*");
  private static final List<String> STRANGE_STRINGS =
      List.of(
          "\"\"",
          "\" \"",
          "\"$.\"",
          "\"${\"",
          "\"${}\"",
          "\"$.External.\"",
          "\"\\u0000\"",
          "\"{{\"",
          "null");
  private static final List<String> STRANGE_NUMBERS =
      List.of("-1", "0", "2147483647", "-2147483648", "1e9", "'x'", "010");

  private final Random random;

  SourceMutator(long seed) {
    this.random = new Random(seed);
  }

  /** One damaged copy; now and then it is damaged twice. */
  String mutate(String source) {
    String damaged = once(source);
    return random.nextInt(4) == 0 ? once(damaged) : damaged;
  }

  private String once(String source) {
    return switch (random.nextInt(11)) {
      case 0 -> replaceOne(source, TOKEN, "");
      case 1 -> duplicateOne(source, TOKEN);
      case 2 -> swapTwo(source, CLASS_LITERAL);
      case 3 -> replaceOne(source, ANNOTATION, "");
      case 4 -> replaceOne(source, STRING, pick(STRANGE_STRINGS));
      case 5 -> replaceOne(source, NUMBER, pick(STRANGE_NUMBERS));
      case 6 ->
          replaceOne(
              source,
              CLASS_LITERAL,
              pick(List.of("Missing.class", "int.class", "String[].class", "void.class")));
      case 7 -> source.replaceFirst("(?m)^import ", "import no.such.");
      case 8 -> duplicateType(source);
      case 9 -> source.substring(0, random.nextInt(source.length() + 1));
      default -> swapTwo(source, TYPE_NAME);
    };
  }

  private String replaceOne(String source, Pattern pattern, String replacement) {
    List<MatchResult> found = pattern.matcher(source).results().toList();
    if (found.isEmpty()) {
      return source;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return source.substring(0, match.start()) + replacement + source.substring(match.end());
  }

  private String duplicateOne(String source, Pattern pattern) {
    List<MatchResult> found = pattern.matcher(source).results().toList();
    if (found.isEmpty()) {
      return source;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return source.substring(0, match.end()) + " " + match.group() + source.substring(match.end());
  }

  private String swapTwo(String source, Pattern pattern) {
    List<MatchResult> found = pattern.matcher(source).results().toList();
    if (found.size() < 2) {
      return source;
    }
    int first = random.nextInt(found.size() - 1);
    MatchResult a = found.get(first);
    MatchResult b = found.get(first + 1 + random.nextInt(found.size() - first - 1));
    return source.substring(0, a.start())
        + b.group()
        + source.substring(a.end(), b.start())
        + a.group()
        + source.substring(b.end());
  }

  /** Repeats a nested declaration from its annotation to its end. */
  private String duplicateType(String source) {
    Pattern nested = Pattern.compile("(?m)^  @[^;]*?interface \\w+ \\{\\}");
    List<MatchResult> found = new ArrayList<>(nested.matcher(source).results().toList());
    if (found.isEmpty()) {
      return source;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return source.substring(0, match.end())
        + "\n\n"
        + match.group()
        + source.substring(match.end());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
