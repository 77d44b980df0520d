package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;

/**
 * A resource that a flow refers to, lifted out of it: the source names it, and the environment's file says what it is.
 *
 * @param kind its kind
 * @param value the ARN, id or placeholder in the flow
 * @param typeName the Java type that declares it
 * @param name its name in the console, as far as the flow's metadata tells, else the type's
 * @param imported whether it is itself imported as source, and needs no entry in the environment's file
 */
record LiftedResource(
    Resource kind, String value, String typeName, String name, boolean imported) {
  /** What stands for it in generated flow content. */
  String placeholder() {
    return "${" + kind.key() + ":" + typeName + "}";
  }
}
