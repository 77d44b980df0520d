package dev.switchboard.cli.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A block as annotated Java.
 *
 * @param typeName the nested type that declares it
 * @param annotation the simple name of its block annotation
 * @param members what is written in it
 * @param errorHandler whether it is the flow's error handler
 */
record ImportedBlock(
    String typeName, String annotation, Map<String, Expression> members, boolean errorHandler) {
  ImportedBlock {
    members = new LinkedHashMap<>(members);
  }
}
