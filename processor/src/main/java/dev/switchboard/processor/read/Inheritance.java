package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Puts the blocks and sections of a flow or section together from those it inherits and those it
 * declares: inherited ones first, each replaced where one of the same simple name is declared, then
 * the new ones.
 */
final class Inheritance {
  private static final String RULE = "InheritedBlock";

  private final Context context;
  private final String flow;
  private final Map<TypeElement, Map<String, TypeElement>> members = new LinkedHashMap<>();
  private final Set<TypeElement> open = new HashSet<>();
  private final Map<String, String> overriddenBy = new LinkedHashMap<>();
  private boolean whole = true;

  Inheritance(Context context, TypeElement flow) {
    this.context = context;
    this.flow = context.names().simple(flow);
  }

  /** The blocks and sections of a scope, in order. */
  List<TypeElement> parts(TypeElement scope) {
    return List.copyOf(members(scope).values());
  }

  /** Whether every type that is inherited from could be read. */
  boolean isWhole() {
    return whole;
  }

  /** The type that stands in a type's place in this flow: the one that overrides it, or itself. */
  String effective(String typeName) {
    String name = typeName;
    for (String by = overriddenBy.get(name); by != null; by = overriddenBy.get(name)) {
      name = by;
    }
    return name;
  }

  /** Whether any block is overridden. */
  boolean overrides() {
    return !overriddenBy.isEmpty();
  }

  private Map<String, TypeElement> members(TypeElement scope) {
    Map<String, TypeElement> known = members.get(scope);
    if (known != null) {
      return known;
    }
    if (!open.add(scope)) {
      return Map.of();
    }
    Map<String, TypeElement> found = new LinkedHashMap<>();
    for (TypeElement parent : parents(scope)) {
      members(parent).forEach((name, part) -> inherit(scope, found, name, part));
    }
    context.nested(scope).forEach(type -> declare(scope, found, type));
    open.remove(scope);
    members.put(scope, found);
    return found;
  }

  private void inherit(
      TypeElement scope, Map<String, TypeElement> found, String name, TypeElement part) {
    TypeElement other = found.putIfAbsent(name, part);
    context.used(part);
    if (other != null && other != part && !declares(scope, name)) {
      context
          .readings()
          .error(
              RULE,
              "flow "
                  + flow
                  + ": inherits "
                  + name
                  + " from "
                  + around(other)
                  + " and from "
                  + around(part)
                  + "; declare "
                  + name
                  + " in "
                  + context.names().simple(scope)
                  + " to say which",
              Context.origin(context.marked(scope)));
    }
  }

  private void declare(TypeElement scope, Map<String, TypeElement> found, TypeElement type) {
    Marked marked = context.marked(type);
    String name = context.names().simple(type);
    TypeElement inherited = found.get(name);
    if (marked.isUnreadable() && !marked.isBlock()) {
      whole = false;
      context.readings().unreadable(type);
    }
    if (isPart(marked)) {
      found.put(name, type);
      if (inherited != null) {
        override(inherited, type);
      }
    } else if (inherited != null && whole) {
      context
          .readings()
          .error(
              RULE,
              "flow "
                  + flow
                  + ": "
                  + name
                  + " hides the "
                  + (context.marked(inherited).isBlock() ? "block" : "section")
                  + " that "
                  + context.names().simple(scope)
                  + " inherits from "
                  + around(inherited)
                  + ", but is no block itself; give it a block annotation or another name",
              Origin.of(type));
    }
  }

  private void override(TypeElement inherited, TypeElement by) {
    String old = context.names().qualified(inherited);
    if (inherited == by || effective(context.names().qualified(by)).equals(old)) {
      return;
    }
    overriddenBy.put(old, context.names().qualified(by));
    context.used(inherited);
    Map<String, TypeElement> replacing = context.marked(by).isBlock() ? Map.of() : members(by);
    if (!context.marked(inherited).isBlock()) {
      members(inherited)
          .forEach(
              (name, part) -> {
                TypeElement instead = replacing.get(name);
                context.used(part);
                if (instead != null && instead != part) {
                  override(part, instead);
                }
              });
    }
  }

  /** Whether it is a block, or a section: a type that holds blocks. */
  private boolean isPart(Marked type) {
    return type.isBlock() || (!type.isResource() && !members(type.type()).isEmpty());
  }

  private boolean declares(TypeElement scope, String name) {
    return context.nested(scope).stream().anyMatch(t -> context.names().simple(t).equals(name));
  }

  private List<TypeElement> parents(TypeElement scope) {
    List<TypeElement> parents = new ArrayList<>();
    Stream.concat(Stream.of(scope.getSuperclass()), scope.getInterfaces().stream())
        .forEach(
            parent -> {
              if (parent.getKind() == TypeKind.ERROR) {
                whole = false;
                context.readings().unreadable(scope);
              } else if (element(parent) instanceof TypeElement type && !encloses(type, scope)) {
                parents.add(type);
              }
            });
    return parents;
  }

  private static Element element(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement() : null;
  }

  /** A section that extends the flow around it would hold itself. */
  private static boolean encloses(TypeElement around, TypeElement scope) {
    for (Element e = scope; e != null; e = e.getEnclosingElement()) {
      if (e.equals(around)) {
        return true;
      }
    }
    return false;
  }

  private String around(TypeElement part) {
    return context.names().simple(part.getEnclosingElement());
  }
}
