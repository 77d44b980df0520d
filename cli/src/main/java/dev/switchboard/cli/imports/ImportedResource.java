package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource as annotated Java.
 *
 * @param kind its kind
 * @param typeName the type that declares it
 * @param members what is written in its annotation
 * @param existing whether it is only referred to: it is marked {@code @ImportExisting}, since its
 *     settings are not known
 * @param comment what stands above the type, or empty
 */
record ImportedResource(
    Resource kind,
    String typeName,
    Map<String, Expression> members,
    boolean existing,
    List<String> comment) {
  ImportedResource {
    members = new LinkedHashMap<>(members);
    comment = List.copyOf(comment);
  }
}
