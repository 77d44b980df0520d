package dev.switchboard.processor.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The values of a data table's records fit its attributes: their table, their type, their bounds;
 * and no two records have the same primary values.
 */
final class DataTableValueRule implements Rule {
  private static final Set<String> OF_TEXTS = Set.of("minLength", "maxLength");
  private static final Set<String> OF_NUMBERS =
      Set.of("minimum", "maximum", "above", "below", "multipleOf");
  private static final Set<String> OF_LISTS = Set.of("minValues", "maxValues");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Map<String, PlainModel> attributes = new HashMap<>();
    Map<String, PlainModel> names = new HashMap<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is("DataTableAttribute")) {
        attributes.put(resource.declaration().typeName(), resource);
        bounds(resource, findings);
        PlainModel other =
            names.putIfAbsent(table(resource) + ":" + resource.name().value(), resource);
        if (other != null) {
          findings.add(
              error(
                  resource.name().origin(),
                  resource.words()
                      + ": "
                      + other.declaration().typeName()
                      + " has the same name; each attribute of a table needs its own"));
        }
      }
    }
    Set<String> keys = new HashSet<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is("DataTableRecord")) {
        record(resource, attributes, keys, findings);
      }
    }
    return findings;
  }

  private void bounds(PlainModel attribute, List<Finding> findings) {
    String type = type(attribute);
    for (Setting setting : attribute.structure().settings()) {
      String member = setting.member().name();
      String needed =
          OF_TEXTS.contains(member)
              ? "TEXT"
              : OF_NUMBERS.contains(member) ? "NUMBER" : OF_LISTS.contains(member) ? "_LIST" : "";
      if (!needed.isEmpty() && !type.contains(needed)) {
        findings.add(
            error(
                setting.value().origin(),
                attribute.words()
                    + ": "
                    + member
                    + " bounds "
                    + (needed.equals("TEXT")
                        ? "texts"
                        : needed.equals("NUMBER") ? "numbers" : "lists")
                    + ", but the attribute is of type "
                    + type
                    + "; remove it"));
      }
    }
    order(attribute, "minLength", "maxLength", findings);
    order(attribute, "minValues", "maxValues", findings);
    order(attribute, "minimum", "maximum", findings);
    order(attribute, "above", "below", findings);
  }

  private void order(PlainModel attribute, String low, String high, List<Finding> findings) {
    Optional<Sourced<Double>> min = attribute.structure().number(low);
    Optional<Sourced<Double>> max = attribute.structure().number(high);
    if (min.isPresent() && max.isPresent() && min.get().value() > max.get().value()) {
      findings.add(
          error(
              min.get().origin(),
              attribute.words()
                  + ": "
                  + low
                  + " is above "
                  + high
                  + ", so that no value is allowed; swap them"));
    }
  }

  private void record(
      PlainModel record,
      Map<String, PlainModel> attributes,
      Set<String> keys,
      List<Finding> findings) {
    Map<String, PlainModel> given = new HashMap<>();
    TreeSet<String> key = new TreeSet<>();
    for (String member : List.of("primary", "values")) {
      for (PropertyStructure cell : record.structure().nested(member)) {
        Link link = cell.link("attribute").orElse(null);
        PlainModel attribute = link == null ? null : attributes.get(link.typeName());
        if (attribute == null) {
          continue;
        }
        boolean primary = attribute.structure().flag("primary");
        if (!table(attribute).equals(table(record))) {
          findings.add(
              error(
                  link.origin(),
                  record.words()
                      + ": "
                      + attribute.words()
                      + " is of another data table; use an attribute of this one"));
        } else if (given.putIfAbsent(link.typeName(), attribute) != null) {
          findings.add(
              error(
                  link.origin(),
                  record.words() + ": " + attribute.words() + " is there twice; keep one"));
        } else if (primary != member.equals("primary")) {
          findings.add(
              error(
                  link.origin(),
                  record.words()
                      + ": "
                      + attribute.words()
                      + (primary ? " is primary" : " is not primary")
                      + "; move it to "
                      + (primary ? "primary" : "values")));
        }
        Sourced<String> value = cell.text("value").orElseThrow();
        if (primary) {
          key.add(link.typeName() + "=" + value.value());
        }
        if (!value.value().contains("${")) {
          problem(attribute, value.value())
              .ifPresent(p -> tell(record, attribute, value.origin(), p, findings));
        }
      }
    }
    missing(record, attributes, given, findings);
    if (!key.isEmpty() && !keys.add(table(record) + key)) {
      findings.add(
          error(
              record.declaration().origin(),
              record.words()
                  + " has the same primary values as another record of its table; change one"));
    }
  }

  private void tell(
      PlainModel record,
      PlainModel attribute,
      Origin origin,
      String problem,
      List<Finding> findings) {
    findings.add(error(origin, record.words() + ": value of " + attribute.words() + " " + problem));
  }

  private void missing(
      PlainModel record,
      Map<String, PlainModel> attributes,
      Map<String, PlainModel> given,
      List<Finding> findings) {
    List<String> missing =
        attributes.values().stream()
            .filter(a -> table(a).equals(table(record)) && a.structure().flag("primary"))
            .filter(a -> !given.containsKey(a.declaration().typeName()))
            .map(PlainModel::words)
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          error(
              record.structure().origin("primary"),
              record.words()
                  + " lacks "
                  + String.join(" and ", missing)
                  + "; a record has a value for each primary attribute"));
    }
  }

  private static Optional<String> problem(PlainModel attribute, String value) {
    String type = type(attribute);
    if (!type.endsWith("_LIST")) {
      return one(attribute, type, value);
    }
    List<String> items = new ArrayList<>();
    try {
      JsonNode list = Json.MAPPER.readTree(value);
      if (!list.isArray()) {
        return Optional.of("is no list; write a JSON array");
      }
      list.forEach(item -> items.add(item.asText()));
    } catch (JsonProcessingException e) {
      return Optional.of("is no list; write a JSON array");
    }
    int size = items.size();
    if (bound(attribute, "minValues").filter(n -> size < n).isPresent()
        || bound(attribute, "maxValues").filter(n -> size > n).isPresent()) {
      return Optional.of("has " + size + " items, fewer or more than the attribute allows");
    }
    return items.stream()
        .flatMap(item -> one(attribute, type.replace("_LIST", ""), item).stream())
        .findFirst();
  }

  private static Optional<String> one(PlainModel attribute, String type, String value) {
    List<String> allowed =
        attribute.structure().texts("values").stream().map(Sourced::value).toList();
    if (!allowed.isEmpty()
        && attribute.structure().flag("strictValues")
        && !allowed.contains(value)) {
      return Optional.of(
          "is \""
              + value
              + "\"; use one of "
              + allowed.stream().sorted().limit(5).collect(Collectors.joining(", ")));
    }
    return switch (type) {
      case "NUMBER" -> number(attribute, value);
      case "BOOLEAN" ->
          value.matches("true|false")
              ? Optional.empty()
              : Optional.of("is \"" + value + "\"; use true or false");
      default -> text(attribute, value);
    };
  }

  private static Optional<String> text(PlainModel attribute, String value) {
    int length = value.length();
    return bound(attribute, "minLength").filter(n -> length < n).isPresent()
            || bound(attribute, "maxLength").filter(n -> length > n).isPresent()
        ? Optional.of("has " + length + " characters, fewer or more than the attribute allows")
        : Optional.empty();
  }

  private static Optional<String> number(PlainModel attribute, String value) {
    double n;
    try {
      n = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return Optional.of("is \"" + value + "\"; use a number");
    }
    boolean outside =
        bound(attribute, "minimum").filter(b -> n < b).isPresent()
            || bound(attribute, "maximum").filter(b -> n > b).isPresent()
            || bound(attribute, "above").filter(b -> n <= b).isPresent()
            || bound(attribute, "below").filter(b -> n >= b).isPresent();
    if (outside) {
      return Optional.of("is " + value + ", outside of what the attribute allows");
    }
    return bound(attribute, "multipleOf")
            .filter(b -> b > 0 && n / b != Math.rint(n / b))
            .isPresent()
        ? Optional.of("is " + value + ", no multiple of what the attribute says")
        : Optional.empty();
  }

  private static Optional<Double> bound(PlainModel attribute, String member) {
    return attribute.structure().number(member).map(Sourced::value);
  }

  private static String type(PlainModel attribute) {
    return attribute.structure().text("type").map(Sourced::value).orElse("TEXT");
  }

  private static String table(PlainModel resource) {
    return resource.structure().link("table").map(Link::typeName).orElse("");
  }

  /** Made with the first list: starting Jackson takes longer than all other rules together. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }
}
