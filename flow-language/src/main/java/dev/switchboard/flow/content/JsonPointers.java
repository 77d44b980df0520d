package dev.switchboard.flow.content;

import java.util.Optional;

/**
 * How JSON pointers are put together and taken apart.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class JsonPointers {
  /** The pointer of the whole document. */
  public static final String ROOT = "";

  private JsonPointers() {}

  /** The pointer of a field of the object at a pointer. */
  public static String field(String parent, String name) {
    String escaped = name;
    if (name.indexOf('~') >= 0 || name.indexOf('/') >= 0) {
      escaped = name.replace("~", "~0").replace("/", "~1");
    }
    return parent + '/' + escaped;
  }

  /** The pointer of an element of the array at a pointer. */
  public static String element(String parent, int index) {
    return parent + '/' + index;
  }

  /** The pointer of the object or array around a pointer; none around the root. */
  public static Optional<String> parent(String pointer) {
    int slash = pointer.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(pointer.substring(0, slash));
  }
}
