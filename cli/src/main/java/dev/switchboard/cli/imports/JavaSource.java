package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes imported flows and resources as Java source: what fits on a line stands on one. */
final class JavaSource {
  private static final int LINE = 100;

  private final StringBuilder java = new StringBuilder();

  private JavaSource() {}

  /** The source file of a flow or module. */
  static String of(ImportedFlow flow, String packageName) {
    var source = new JavaSource();
    source.header(packageName, true);
    source.flow(flow);
    return source.java.toString();
  }

  /** The source file of resources that exist already. */
  static String of(
      List<LiftedResource> resources,
      String packageName,
      Map<String, Map<String, Expression>> members) {
    var source = new JavaSource();
    source.header(packageName, false);
    for (LiftedResource resource : resources) {
      source.java.append('\n');
      source.annotation("", resource.kind().annotation(), members.get(resource.typeName()));
      if (resource.awsManagedView().isEmpty()) {
        source.java.append("@ImportExisting\n");
      }
      source.java.append("interface ").append(resource.typeName()).append(" {}\n");
    }
    return source.java.toString();
  }

  private void header(String packageName, boolean blocks) {
    java.append("package ").append(packageName).append(";\n\n");
    java.append("import dev.switchboard.annotations.*;\n");
    java.append(blocks ? "import dev.switchboard.annotations.block.*;\n" : "");
  }

  private void flow(ImportedFlow flow) {
    java.append('\n');
    Map<String, Expression> members = new java.util.LinkedHashMap<>();
    members.put("name", new Expression.Literal(JavaLiteral.string(flow.name())));
    flow.type()
        .filter(t -> t != FlowType.CONTACT_FLOW)
        .ifPresent(t -> members.put("type", new Expression.Literal("FlowType." + t)));
    if (!flow.description().isBlank()) {
      members.put("description", new Expression.Literal(JavaLiteral.string(flow.description())));
    }
    annotation("", flow.type().isPresent() ? "ContactFlow" : "FlowModule", members);
    java.append("interface ").append(flow.typeName()).append(" {\n");
    for (int i = 0; i < flow.blocks().size(); i++) {
      ImportedBlock block = flow.blocks().get(i);
      java.append(i == 0 ? "" : "\n");
      if (block.errorHandler()) {
        java.append("  @ErrorHandler\n");
      }
      annotation("  ", block.annotation(), block.members());
      java.append("  interface ").append(block.typeName()).append(" {}\n");
    }
    java.append("}\n");
  }

  private void annotation(String indent, String name, Map<String, Expression> members) {
    String flat = indent + flatAnnotation(name, members);
    if (flat.length() <= LINE || members.isEmpty()) {
      java.append(flat).append('\n');
      return;
    }
    List<String> lines = new ArrayList<>();
    members.forEach(
        (member, value) ->
            lines.add(
                indent
                    + "    "
                    + member
                    + " = "
                    + broken(value, indent + "    ", member.length() + 3)));
    java.append(indent)
        .append('@')
        .append(name)
        .append("(\n")
        .append(String.join(",\n", lines))
        .append(")\n");
  }

  /** The value on one line if it fits, else with one item a line. */
  private static String broken(Expression value, String indent, int used) {
    String flat = flat(value);
    if (indent.length() + used + flat.length() < LINE
        || !(value instanceof Expression.Items items)) {
      return flat;
    }
    List<String> lines = items.items().stream().map(i -> indent + "  " + flat(i)).toList();
    return "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
  }

  private static String flatAnnotation(String name, Map<String, Expression> members) {
    if (members.isEmpty()) {
      return "@" + name;
    }
    List<String> parts = new ArrayList<>();
    members.forEach((member, value) -> parts.add(member + " = " + flat(value)));
    return "@" + name + "(" + String.join(", ", parts) + ")";
  }

  private static String flat(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return literal.java();
    }
    if (expression instanceof Expression.ResourceLiteral resource) {
      return resource.resource().typeName() + ".class";
    }
    if (expression instanceof Expression.Target target) {
      return target.name() + ".class";
    }
    if (expression instanceof Expression.Items items) {
      List<String> parts = items.items().stream().map(JavaSource::flat).toList();
      return parts.size() == 1 ? parts.get(0) : "{" + String.join(", ", parts) + "}";
    }
    Expression.Nested nested = (Expression.Nested) expression;
    return flatAnnotation(nested.annotation(), nested.members());
  }
}
