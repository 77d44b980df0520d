package dev.switchboard.flow.catalogue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The members of an annotation type in declaration order. Reflection promises no order, and the
 * order of branches and pages must not depend on the virtual machine; the class file has the
 * methods as they were declared.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html">The class file
 *     format</a>
 */
final class MemberOrder {
  /** A few meta-annotations are looked at hundreds of times. */
  private static final ClassValue<List<Method>> SORTED =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return sort(type);
        }
      };

  private MemberOrder() {}

  /** The members, in declaration order; by name if the class file can't be read. */
  static List<Method> sorted(Class<?> type) {
    return SORTED.get(type);
  }

  private static List<Method> sort(Class<?> type) {
    Method[] methods = type.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    if (methods.length > 1) {
      List<String> names = declared(type);
      Arrays.sort(methods, Comparator.comparingInt(m -> names.indexOf(m.getName())));
    }
    return List.of(methods);
  }

  private static List<String> declared(Class<?> type) {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file)) {
      return bytes == null
          ? List.of()
          : methodNames(new DataInputStream(new BufferedInputStream(bytes)));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> methodNames(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    String[] strings = strings(in);
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    List<String> names = new ArrayList<>();
    for (boolean methods : new boolean[] {false, true}) {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(2);
        String name = strings[in.readUnsignedShort()];
        in.skipNBytes(2);
        skipAttributes(in);
        if (methods) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readUnsignedShort()];
    for (int i = 1; i < strings.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> strings[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
    return strings;
  }

  private static void skipAttributes(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
  }
}
