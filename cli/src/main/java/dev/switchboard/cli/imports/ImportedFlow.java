package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import java.util.List;
import java.util.Optional;

/**
 * A flow as annotated Java.
 *
 * @param typeName the Java type that declares it
 * @param name the flow's name
 * @param type the flow type; empty for a module
 * @param description what it is for, or empty
 * @param blocks its blocks, in reading order
 * @param remarks what could not be carried as it was, or deserves a look
 */
record ImportedFlow(
    String typeName,
    String name,
    Optional<FlowType> type,
    String description,
    List<ImportedBlock> blocks,
    List<String> remarks) {
  ImportedFlow {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }
}
