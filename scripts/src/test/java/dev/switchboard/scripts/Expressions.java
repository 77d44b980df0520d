package dev.switchboard.scripts;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions of workflows, as far as ours use them: contexts, texts, {@code ==}, {@code !=},
 * {@code &&}, {@code ||} and {@code always()}. What it does not know it refuses.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/expressions">Evaluate
 *     expressions</a>
 */
final class Expressions {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\|\\||&&|==|!=|[()]|'[^']*'|[A-Za-z_][A-Za-z0-9_.-]*)");
  private static final Pattern INSERTED = Pattern.compile("\\$\\{\\{(.*?)}}");

  private final Function<String, Object> contexts;
  private Matcher tokens;
  private String token;

  /** Expressions over contexts, by path; null for what a context does not have. */
  Expressions(Function<String, Object> contexts) {
    this.contexts = contexts;
  }

  /** A text with its expressions evaluated. */
  String text(String template) {
    return INSERTED
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(word(value(match.group(1)))));
  }

  /** Whether a condition holds, with or without the braces. */
  boolean holds(String condition) {
    Matcher inserted = INSERTED.matcher(condition.strip());
    return truth(value(inserted.matches() ? inserted.group(1) : condition));
  }

  private Object value(String expression) {
    tokens = TOKEN.matcher(expression.strip());
    next();
    Object value = either();
    if (token != null || tokens.regionStart() < tokens.regionEnd()) {
      throw new IllegalArgumentException("\"" + expression + "\" is not understood at " + token);
    }
    return value;
  }

  private Object either() {
    Object left = both();
    while ("||".equals(token)) {
      next();
      Object right = both();
      left = truth(left) ? left : right;
    }
    return left;
  }

  private Object both() {
    Object left = comparison();
    while ("&&".equals(token)) {
      next();
      Object right = comparison();
      left = truth(left) ? right : left;
    }
    return left;
  }

  private Object comparison() {
    Object left = single();
    if ("==".equals(token) || "!=".equals(token)) {
      boolean equal = token.equals("==");
      next();
      return Objects.equals(word(left), word(single())) == equal;
    }
    return left;
  }

  private Object single() {
    String word = token;
    if (word == null) {
      throw new IllegalArgumentException("an expression ends too early");
    }
    next();
    if (word.equals("(")) {
      Object inside = either();
      next();
      return inside;
    }
    if (word.startsWith("'")) {
      return word.substring(1, word.length() - 1);
    }
    if ("(".equals(token)) {
      next();
      next();
      return contexts.apply(word + "()");
    }
    return contexts.apply(word);
  }

  private void next() {
    if (tokens.lookingAt()) {
      token = tokens.group(1);
      tokens.region(tokens.end(), tokens.regionEnd());
    } else {
      token = null;
    }
  }

  private static boolean truth(Object value) {
    return value instanceof Boolean flag ? flag : value != null && !value.equals("");
  }

  private static String word(Object value) {
    return value == null ? "" : value.toString();
  }
}
