package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes imported flows and resources as Java source: what fits on a line stands on one. */
final class JavaSource {
  private static final int LINE = 100;

  /** A name that may be one of the annotations or their constants; strings are passed over. */
  private static final Pattern NAME =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|\\b([A-Z]\\w*)\\b");

  private static final List<String> STANDARD =
      List.of("dev.switchboard.annotations", "dev.switchboard.annotations.block");

  private final String packageName;
  private final String folder;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder java = new StringBuilder();
  private final StringBuilder code = new StringBuilder();

  private JavaSource(String packageName, Resource kind) {
    this.packageName = packageName;
    this.folder = Placement.folder(kind);
  }

  /** The source file of a flow or module. */
  static String of(ImportedFlow flow, String packageName) {
    var source = new JavaSource(packageName, flow.kind());
    source.flow(flow);
    return source.text();
  }

  /** The source file of a resource. */
  static String of(ImportedResource resource, String packageName) {
    var source = new JavaSource(packageName, resource.kind());
    source.comment("", resource.comment());
    source.annotation("", resource.kind().annotation(), resource.members());
    if (resource.existing()) {
      source.line("@ImportExisting");
    }
    source.line("public interface " + resource.typeName() + " {}");
    return source.text();
  }

  private String text() {
    Matcher name = NAME.matcher(code);
    while (name.find()) {
      if (name.group(1) != null) {
        standard(name.group(1)).ifPresent(imports::add);
      }
    }
    StringBuilder text = new StringBuilder();
    text.append("package ").append(packageName).append('.').append(folder).append(";\n\n");
    imports.forEach(i -> text.append("import ").append(i).append(";\n"));
    return text.append('\n').append(java).toString();
  }

  private static Optional<String> standard(String name) {
    for (String holder : STANDARD) {
      try {
        return Optional.of(
            Class.forName(holder + "." + name, false, JavaSource.class.getClassLoader())
                .getCanonicalName());
      } catch (ClassNotFoundException | LinkageError e) {
        continue; // where file systems ignore case, a near name is a linkage error
      }
    }
    return Optional.empty();
  }

  private void line(String text) {
    code.append(text).append('\n');
    java.append(text).append('\n');
  }

  private void comment(String indent, List<String> texts) {
    JavaComments.of(indent, texts).forEach(l -> java.append(l).append('\n'));
  }

  private void flow(ImportedFlow flow) {
    comment("", flow.comments());
    annotation("", flow.kind().annotation(), flow.members());
    line("public interface " + flow.typeName() + " {");
    for (int i = 0; i < flow.blocks().size(); i++) {
      java.append(i == 0 ? "" : "\n");
      nested("  ", flow.blocks().get(i));
    }
    line("}");
  }

  private void nested(String indent, ImportedBlock block) {
    comment(indent, block.comments());
    if (block.errorHandler()) {
      line(indent + "@ErrorHandler");
    }
    annotation(indent, block.annotation(), block.members());
    line(indent + "interface " + block.typeName() + " {}");
  }

  /** A block alone, without a line break at the end. */
  static String block(String indent, ImportedBlock block) {
    var source = new JavaSource("", Resource.CONTACT_FLOW);
    source.nested(indent, block);
    return source.java.toString().stripTrailing();
  }

  /** An annotation alone, with its indent. */
  static String annotationText(String indent, String name, Map<String, Expression> members) {
    String flat = indent + flatAnnotation(name, members);
    return flat.length() <= LINE || members.isEmpty()
        ? flat
        : indent + broken(name, members, indent);
  }

  private void annotation(String indent, String name, Map<String, Expression> members) {
    members.values().forEach(this::refer);
    line(annotationText(indent, name, members));
  }

  /** Imports the types of other packages that a value names. */
  private void refer(Expression value) {
    if (value instanceof Expression.ResourceLiteral literal) {
      String other = Placement.folder(literal.resource().kind());
      if (!other.equals(folder)) {
        imports.add(packageName + "." + other + "." + literal.resource().typeName());
      }
    } else if (value instanceof Expression.Items items) {
      items.items().forEach(this::refer);
    } else if (value instanceof Expression.Nested nested) {
      nested.members().values().forEach(this::refer);
    }
  }

  private static String broken(String name, Map<String, Expression> members, String indent) {
    String inner = indent + "    ";
    List<String> lines = new ArrayList<>();
    members.forEach(
        (member, value) ->
            lines.add(inner + member + " =" + value(value, inner, member.length() + 2)));
    return "@" + name + "(\n" + String.join(",\n", lines) + ")";
  }

  /** A member's value behind its equals sign: on the same line if it fits. */
  static String value(Expression value, String indent, int used) {
    String flat = flat(value);
    if (indent.length() + used + 1 + flat.length() < LINE) {
      return " " + flat;
    }
    if (value instanceof Expression.Items items && items.items().size() > 1) {
      List<String> lines =
          items.items().stream().map(i -> indent + "  " + item(i, indent + "  ")).toList();
      return " {\n" + String.join(",\n", lines) + "\n" + indent + "}";
    }
    Expression only =
        value instanceof Expression.Items items && items.items().size() == 1
            ? items.items().get(0)
            : value;
    return "\n" + indent + "    " + item(only, indent + "    ");
  }

  private static String item(Expression value, String indent) {
    String flat = flat(value);
    return indent.length() + flat.length() < LINE || !(value instanceof Expression.Nested nested)
        ? flat
        : broken(nested.annotation(), nested.members(), indent);
  }

  private static String flatAnnotation(String name, Map<String, Expression> members) {
    if (members.isEmpty()) {
      return "@" + name;
    }
    List<String> parts = new ArrayList<>();
    members.forEach((member, value) -> parts.add(member + " = " + flat(value)));
    return "@" + name + "(" + String.join(", ", parts) + ")";
  }

  /** The value on one line. */
  static String flat(Expression expression) {
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
