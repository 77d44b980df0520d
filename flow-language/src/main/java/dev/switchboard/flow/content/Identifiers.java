package dev.switchboard.flow.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Derives the identifiers of actions from the names of blocks.
 *
 * <p>Each is a function of the name alone, never of a position or of neighbours, so adding or
 * moving a block changes no other. A legal name of at most {@value #MAX_LENGTH} characters is its
 * own identifier. One that must be changed, because it is too long or holds what Amazon Connect
 * refuses, is given a hash of the whole name, so that two different names stay different.
 */
public final class Identifiers {
  /** The most characters that an identifier may have. */
  public static final int MAX_LENGTH = 50;

  /** The characters that an identifier may not hold. */
  public static final String FORBIDDEN_CHARACTERS = "%:(\\/)=$,;[]{}";

  /** The words that are no identifiers, since the designer keeps blocks in a JavaScript object. */
  public static final Set<String> RESERVED =
      Set.of(
          "__proto__",
          "constructor",
          "__defineGetter__",
          "__defineSetter__",
          "toString",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "valueOf");

  private static final int HASH_LENGTH = 8;

  private Identifiers() {}

  /** Whether Amazon Connect takes it as an identifier. */
  public static boolean isLegal(String identifier) {
    return !identifier.isEmpty()
        && identifier.length() <= MAX_LENGTH
        && !RESERVED.contains(identifier)
        && identifier.chars().noneMatch(Identifiers::isForbidden);
  }

  /**
   * The identifier of a block.
   *
   * @param blockPath the block's name after those of the sections around it, joined by dots
   */
  public static String of(String blockPath) {
    if (isLegal(blockPath)) {
      return blockPath;
    }
    StringBuilder cleaned = new StringBuilder();
    blockPath.chars().forEach(c -> cleaned.append(isForbidden(c) ? '_' : (char) c));
    int end = Math.min(cleaned.length(), MAX_LENGTH - HASH_LENGTH - 1);
    if (end > 0 && end < cleaned.length() && Character.isHighSurrogate(cleaned.charAt(end - 1))) {
      end--; // half a character is not valid Unicode
    }
    return cleaned.substring(0, end) + "-" + hash(blockPath);
  }

  /**
   * The identifier of an action that a block needs beside its main one, such as {@code
   * Orders.TargetQueue}.
   *
   * @param blockPath as of the block itself
   * @param actionType the type of the other action
   */
  public static String of(String blockPath, String actionType) {
    return of(blockPath + "." + shortType(actionType));
  }

  /**
   * The type without the words that tell nothing: {@code UpdateContactTargetQueue} is {@code
   * TargetQueue}. Only Update is dropped among the verbs, so that no two types are shortened to the
   * same words.
   */
  private static String shortType(String actionType) {
    for (String prefix : new String[] {"UpdateContact", "Update"}) {
      if (actionType.startsWith(prefix) && actionType.length() > prefix.length()) {
        return actionType.substring(prefix.length());
      }
    }
    return actionType;
  }

  private static boolean isForbidden(int c) {
    return FORBIDDEN_CHARACTERS.indexOf(c) >= 0 || Character.isISOControl(c);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
