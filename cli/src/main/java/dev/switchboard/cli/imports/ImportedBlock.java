package dev.switchboard.cli.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A block as annotated Java.
 *
 * @param typeName the nested type that declares it
 * @param annotation the simple name of its block annotation
 * @param members what is written in it
 * @param errorHandler whether it is the flow's error handler
 * @param comments the designer's notes on it
 */
record ImportedBlock(
    String typeName,
    String annotation,
    Map<String, Expression> members,
    boolean errorHandler,
    List<String> comments) {
  ImportedBlock {
    members = new LinkedHashMap<>(members);
    comments = List.copyOf(comments);
  }
}
