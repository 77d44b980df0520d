package dev.switchboard.processor.write;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.PropertyValue;
import dev.switchboard.processor.model.StructureType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what the members of annotations give into the shape of the CloudFormation type: each value
 * where its path says.
 */
final class PropertyTree {
  private static final String ITEMS = "[]";

  private final Map<String, String> identities = new HashMap<>();

  private PropertyTree(List<PartModel> parts) {
    parts.forEach(part -> identities.put(part.typeName(), part.id()));
  }

  /** The properties of a resource, the instance and tags aside. */
  static PropertyNode.Structure of(PlainModel resource) {
    return new PropertyTree(resource.parts()).structure(resource.structure());
  }

  /** The properties that members give which describe themselves. */
  static PropertyNode.Structure of(PropertyStructure structure) {
    return new PropertyTree(List.of()).structure(structure);
  }

  private PropertyNode.Structure structure(PropertyStructure structure) {
    StructureType type = structure.type();
    PropertyNode.Structure node = new PropertyNode.Structure(type.name(), new LinkedHashMap<>());
    for (Setting setting : structure.settings()) {
      PropertyMember member = setting.member();
      if (member.role() == PropertyMember.MapRole.NONE) {
        put(node, type, member.path(), node(member, setting.value()));
      }
    }
    for (StructureType.Fixed fixed : type.fixed()) {
      if (fixed.with().isEmpty() || structure.value(fixed.with()).isPresent()) {
        fix(node, List.of(fixed.path().split("\\.")), fixed.value(), type, "");
      }
    }
    type.parts()
        .filter(parts -> !structure.parts().isEmpty())
        .ifPresent(parts -> node.properties().put(parts.property(), parts(parts, structure)));
    return node;
  }

  private PropertyNode parts(StructureType.PartsOf of, PropertyStructure structure) {
    List<PropertyNode> items = new ArrayList<>();
    for (PartModel part : structure.parts()) {
      StructureType.PartIn in = part.structure().type().part().orElseThrow();
      PropertyNode.Structure inner = structure(part.structure());
      if (!in.identity().isEmpty()) {
        inner.properties().put(in.identity(), leaf(part.id()));
      }
      items.add(
          in.in().isEmpty()
              ? inner
              : new PropertyNode.Structure(
                  of.structure(), new LinkedHashMap<>(Map.of(in.in(), inner))));
    }
    return new PropertyNode.Items(items);
  }

  private PropertyNode node(PropertyMember member, PropertyValue value) {
    if (value instanceof PropertyValue.Scalar scalar) {
      return new PropertyNode.Leaf(scalar.value().value(), member.content());
    } else if (value instanceof PropertyValue.ToResource to) {
      return new PropertyNode.Reference(to.link(), member.refers(), member.by());
    } else if (value instanceof PropertyValue.ToPart to) {
      return leaf(identities.getOrDefault(to.link().typeName(), to.link().simpleName()));
    } else if (value instanceof PropertyValue.Nested nested) {
      return structure(nested.structure());
    }
    List<PropertyValue> items = ((PropertyValue.Items) value).items();
    return member.entry().flatMap(StructureType::key).isPresent()
        ? pairs(items)
        : new PropertyNode.Items(
            new ArrayList<>(items.stream().map(item -> node(member, item)).toList()));
  }

  private PropertyNode pairs(List<PropertyValue> items) {
    Map<String, PropertyNode> entries = new LinkedHashMap<>();
    for (PropertyValue item : items) {
      if (item instanceof PropertyValue.Nested nested) {
        PropertyStructure entry = nested.structure();
        String key =
            entry.type().key().flatMap(k -> entry.text(k.name())).map(k -> k.value()).orElse("");
        entries.put(key, pairValue(entry));
      }
    }
    return new PropertyNode.Pairs(entries);
  }

  private PropertyNode pairValue(PropertyStructure entry) {
    Optional<Setting> value =
        entry.settings().stream()
            .filter(s -> s.member().role() == PropertyMember.MapRole.VALUE)
            .findFirst();
    return value.isPresent() ? node(value.get().member(), value.get().value()) : structure(entry);
  }

  private static PropertyNode leaf(String text) {
    return new PropertyNode.Leaf(text, Property.Content.WRITTEN);
  }

  private static void put(
      PropertyNode.Structure root, StructureType type, String path, PropertyNode value) {
    put(root, type, "", List.of(path.split("\\.")), value);
  }

  private static void put(
      PropertyNode.Structure at,
      StructureType type,
      String around,
      List<String> path,
      PropertyNode value) {
    boolean items = path.get(0).endsWith(ITEMS);
    String name = path.get(0).replace(ITEMS, "");
    String level = around.isEmpty() ? name : around + "." + name;
    if (path.size() == 1) {
      boolean alone = items && !(value instanceof PropertyNode.Items);
      PropertyNode given = alone ? new PropertyNode.Items(new ArrayList<>(List.of(value))) : value;
      // Members of several kinds may give one list, such as users and routing profiles.
      if (at.properties().get(name) instanceof PropertyNode.Items list
          && given instanceof PropertyNode.Items more) {
        list.items().addAll(more.items());
      } else {
        at.properties().put(name, given);
      }
      return;
    }
    List<String> rest = path.subList(1, path.size());
    if (!items) {
      put(child(at, name, type.levelName(level)), type, level, rest, value);
      return;
    }
    List<PropertyNode> values =
        value instanceof PropertyNode.Items list ? list.items() : List.of(value);
    PropertyNode.Items list =
        (PropertyNode.Items)
            at.properties().computeIfAbsent(name, n -> new PropertyNode.Items(new ArrayList<>()));
    for (int i = 0; i < values.size(); i++) {
      if (list.items().size() == i) {
        list.items().add(new PropertyNode.Structure(type.levelName(level), new LinkedHashMap<>()));
      }
      put((PropertyNode.Structure) list.items().get(i), type, level, rest, values.get(i));
    }
  }

  /** Writes what is always the same, in each item of a list, unless a member says otherwise. */
  private static void fix(
      PropertyNode at, List<String> path, String value, StructureType type, String around) {
    if (at instanceof PropertyNode.Items list) {
      list.items().forEach(item -> fix(item, path, value, type, around));
    } else if (at instanceof PropertyNode.Structure structure) {
      String name = path.get(0).replace(ITEMS, "");
      String level = around.isEmpty() ? name : around + "." + name;
      if (path.size() == 1) {
        structure.properties().putIfAbsent(name, leaf(value));
      } else {
        PropertyNode next = structure.properties().get(name);
        fix(
            next == null ? child(structure, name, type.levelName(level)) : next,
            path.subList(1, path.size()),
            value,
            type,
            level);
      }
    }
  }

  private static PropertyNode.Structure child(
      PropertyNode.Structure at, String name, String structure) {
    return (PropertyNode.Structure)
        at.properties()
            .computeIfAbsent(
                name, n -> new PropertyNode.Structure(structure, new LinkedHashMap<>()));
  }
}
