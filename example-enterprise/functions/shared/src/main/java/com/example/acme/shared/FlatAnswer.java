package com.example.acme.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns an answer into the flat map of strings that a flow reads as {@code $.External.<component>}. The record is the
 * contract: the same type is named by the flow's declaration, so a key that a flow reads is a key that is sent.
 */
public final class FlatAnswer {
  /** Amazon Connect refuses answers of 32 KB and more. */
  static final int MAX_BYTES = 32 * 1024 - 1;

  private FlatAnswer() {}

  /** The components of a record in their order; what is null becomes an empty string. */
  public static Map<String, String> of(Record answer) {
    Map<String, String> flat = new LinkedHashMap<>();
    int bytes = 2;
    for (RecordComponent component : answer.getClass().getRecordComponents()) {
      String value = text(component, answer);
      flat.put(component.getName(), value);
      bytes += component.getName().length() + value.getBytes(StandardCharsets.UTF_8).length + 6;
    }
    if (bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          answer.getClass().getSimpleName() + " has " + bytes + " bytes, a flow takes " + MAX_BYTES + " at most");
    }
    return flat;
  }

  private static String text(RecordComponent component, Record answer) {
    try {
      // The record may be nested in a class of another package.
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(answer);
      return value == null ? "" : value.toString();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("component " + component.getName() + " can't be read", e);
    }
  }
}
