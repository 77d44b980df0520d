package dev.switchboard.cli.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes Java type names from words, each only once. */
final class JavaNames {
  private static final int WORDS = 5;
  private static final int LENGTH = 40;

  private final Set<String> taken = new HashSet<>();

  /** Keeps a name from being given. */
  void reserve(String name) {
    taken.add(name.toLowerCase(Locale.ROOT));
  }

  /** Takes a name as it is, if it is free. */
  boolean take(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT));
  }

  /**
   * A type name from words. Names that differ only in case would share a class file on some file
   * systems, so they count as the same.
   *
   * @param words what it is called, in any spelling
   * @param otherwise the name if the words hold no letter
   */
  String unique(String words, String otherwise) {
    String name = typeName(words, otherwise);
    String candidate = name;
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + i;
    }
    return candidate;
  }

  /**
   * The words in UpperCamelCase: ASCII letters and digits, at most five words and 40 characters.
   */
  static String typeName(String words, String otherwise) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}|['’]", "");
    List<String> parts = new ArrayList<>();
    for (String part : plain.split("[^A-Za-z0-9]+")) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    StringBuilder name = new StringBuilder();
    for (String part : parts.subList(0, Math.min(WORDS, parts.size()))) {
      String cased =
          part.equals(part.toUpperCase(Locale.ROOT)) && part.length() > 3
              ? part.toLowerCase(Locale.ROOT)
              : part;
      if (name.length() + cased.length() <= LENGTH) {
        name.append(Character.toUpperCase(cased.charAt(0))).append(cased.substring(1));
      }
    }
    while (name.length() > 0 && Character.isDigit(name.charAt(0))) {
      name.deleteCharAt(0);
    }
    if (name.length() == 0) {
      return otherwise;
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return SourceVersion.isName(name) ? name.toString() : otherwise;
  }
}
