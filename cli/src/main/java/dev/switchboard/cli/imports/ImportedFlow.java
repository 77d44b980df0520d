package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as annotated Java.
 *
 * @param kind a flow or a module
 * @param typeName the Java type that declares it
 * @param members what is written in its annotation
 * @param comments the designer's notes that belong to no block
 * @param blocks its blocks, in reading order
 * @param references the resources that its blocks refer to
 * @param remarks what could not be carried as it was, or deserves a look
 */
record ImportedFlow(
    Resource kind,
    String typeName,
    Map<String, Expression> members,
    List<String> comments,
    List<ImportedBlock> blocks,
    List<LiftedResource> references,
    List<String> remarks) {
  ImportedFlow {
    members = new LinkedHashMap<>(members);
    comments = List.copyOf(comments);
    blocks = List.copyOf(blocks);
    references = List.copyOf(references);
    remarks = List.copyOf(remarks);
  }
}
