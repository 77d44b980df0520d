package dev.switchboard.processor.expand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes the values of annotations as the flow language spells them. */
final class ParameterEncoder {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final ContactCenter center;
  private final Origins origins;
  private final Findings findings;
  private final String words;

  /**
   * An encoder for one block.
   *
   * @param words the block in words, for messages
   */
  ParameterEncoder(ContactCenter center, Origins origins, Findings findings, String words) {
    this.center = center;
    this.origins = origins;
    this.findings = findings;
    this.words = words;
  }

  /**
   * The value of a parameter as JSON, which will stand at the pointer; empty if it can't be read.
   */
  Optional<JsonNode> encode(ParameterSpec spec, Sourced<Value> value, String pointer) {
    Value given = value.value();
    if (given instanceof Value.Unreadable) {
      return Optional.empty();
    }
    origins.put(pointer, value.origin());
    return switch (spec.type()) {
      case TEXT, DERIVED, INTEGER, DECIMAL, ENUM, REFERENCE -> scalar(spec, given);
      case CAPITALIZED_BOOLEAN -> flag(spec, given, "True", "False");
      case LOWER_BOOLEAN -> flag(spec, given, "true", "false");
      case UPPER_BOOLEAN -> flag(spec, given, "TRUE", "FALSE");
      case ENABLED_DISABLED -> flag(spec, given, "Enabled", "Disabled");
      case TEXT_LIST, ENUM_LIST -> Optional.of(list(spec, value, pointer));
      case TEXT_MAP, JSON_MAP, OBJECT_MAP -> Optional.of(map(spec, value, pointer));
      case OBJECT_LIST -> Optional.of(objects(spec, value, pointer));
      case OBJECT -> items(value).stream().findFirst().map(i -> object(spec, i, pointer));
      case JSON_INTEGER ->
          given instanceof Value.Number n
              ? Optional.of(JSON.numberNode(n.number() * spec.scale()))
              : scalar(spec, given);
      case JSON_BOOLEAN ->
          given instanceof Value.Flag f
              ? Optional.of(JSON.booleanNode(f.flag()))
              : scalar(spec, given);
      case JSON -> json(spec.member(), value);
    };
  }

  private Optional<JsonNode> scalar(ParameterSpec spec, Value value) {
    return text(spec, value).map(JSON::textNode);
  }

  /** A value as the string that stands in the flow. */
  private Optional<String> text(ParameterSpec spec, Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    } else if (value instanceof Value.Number number) {
      return Optional.of(String.valueOf(number.number() * spec.scale()));
    } else if (value instanceof Value.Decimal decimal) {
      // As Java spells it: proficiency levels are "3.0", never "3".
      BigDecimal number = BigDecimal.valueOf(decimal.number());
      return Optional.of(
          spec.scale() == 1
              ? number.toPlainString()
              : number
                  .multiply(BigDecimal.valueOf(spec.scale()))
                  .stripTrailingZeros()
                  .toPlainString());
    } else if (value instanceof Value.Flag flag) {
      return Optional.of(flag.flag() ? "True" : "False");
    } else if (value instanceof Value.Constant constant) {
      return Optional.of(spec.wire().getOrDefault(constant.name(), constant.name()));
    } else if (value instanceof Value.TypeLiteral literal) {
      return Optional.of(
          Placeholders.of(center, literal.typeName(), spec.refers().orElse(Resource.CONTACT_FLOW)));
    }
    return Optional.empty();
  }

  private Optional<JsonNode> flag(ParameterSpec spec, Value value, String yes, String no) {
    return value instanceof Value.Flag flag
        ? Optional.of(JSON.textNode(flag.flag() ? yes : no))
        : scalar(spec, value);
  }

  private ArrayNode list(ParameterSpec spec, Sourced<Value> value, String pointer) {
    ArrayNode array = JSON.arrayNode();
    for (Sourced<Value> item : items(value)) {
      text(spec, item.value())
          .ifPresent(
              text -> {
                origins.put(JsonPointers.element(pointer, array.size()), item.origin());
                array.add(text);
              });
    }
    return array;
  }

  private ArrayNode objects(ParameterSpec spec, Sourced<Value> value, String pointer) {
    ArrayNode array = JSON.arrayNode();
    for (Sourced<Value> item : items(value)) {
      array.add(object(spec, item, JsonPointers.element(pointer, array.size())));
    }
    return array;
  }

  private ObjectNode map(ParameterSpec spec, Sourced<Value> value, String pointer) {
    ObjectNode object = JSON.objectNode();
    for (Sourced<Value> item : items(value)) {
      if (item.value() instanceof Value.Nested entry) {
        Optional<Sourced<Value>> keyValue = member(spec, entry, EntryType.Role.KEY);
        if (keyValue.isPresent() && keyValue.get().value() instanceof Value.Text key) {
          put(object, key.text(), keyValue.get(), spec, item, pointer);
        }
      }
    }
    return object;
  }

  private void put(
      ObjectNode object,
      String key,
      Sourced<Value> keyValue,
      ParameterSpec spec,
      Sourced<Value> item,
      String pointer) {
    if (object.has(key)) {
      findings.error(
          "DuplicateKey",
          words + ", " + spec.member() + ": \"" + key + "\" is given twice; keep one",
          keyValue.origin());
      return;
    }
    String place = JsonPointers.field(pointer, key);
    origins.put(place, item.origin());
    Value.Nested entry = (Value.Nested) item.value();
    Optional<Sourced<Value>> text = member(spec, entry, EntryType.Role.TEXT_VALUE);
    Optional<Sourced<Value>> json = member(spec, entry, EntryType.Role.JSON_VALUE);
    if (text.isPresent() && text.get().value() instanceof Value.Text t) {
      origins.put(place, text.get().origin());
      object.put(key, t.text());
    } else if (json.isPresent()) {
      origins.put(place, json.get().origin());
      json(spec.member(), json.get()).ifPresent(j -> object.set(key, j));
    } else if (!spec.entries().isEmpty()) {
      object.set(key, object(spec, item, place));
    }
  }

  private ObjectNode object(ParameterSpec spec, Sourced<Value> value, String pointer) {
    ObjectNode object = JSON.objectNode();
    origins.put(pointer, value.origin());
    if (value.value() instanceof Value.Nested entry) {
      for (ParameterSpec inner : spec.entries()) {
        given(spec, entry, inner, value)
            .flatMap(given -> encode(inner, given, Paths.pointer(pointer, inner.path())))
            .ifPresent(json -> Paths.set(object, inner.path(), json));
      }
      for (ActionShape.Fixed fixed : spec.entry().map(EntryType::fixed).orElse(List.of())) {
        if (fixed.with().isEmpty() || entry.values().containsKey(fixed.with())) {
          Paths.set(object, fixed.path(), JSON.textNode(fixed.value()));
        }
      }
    }
    return object;
  }

  private static Optional<Sourced<Value>> given(
      ParameterSpec spec, Value.Nested entry, ParameterSpec inner, Sourced<Value> around) {
    Sourced<Value> written = entry.values().get(inner.member());
    if (written != null || !inner.required()) {
      return Optional.ofNullable(written);
    }
    return spec.entry().stream()
        .flatMap(e -> e.members().stream())
        .filter(m -> m.name().equals(inner.member()))
        .flatMap(m -> m.defaultValue().stream())
        .findFirst()
        .flatMap(d -> Defaults.value(d, around.origin()));
  }

  /** JSON that is written as text. */
  Optional<JsonNode> json(String member, Sourced<Value> value) {
    if (!(value.value() instanceof Value.Text text)) {
      return Optional.empty();
    }
    if (text.text().startsWith("$.")) {
      return Optional.of(JSON.textNode(text.text()));
    }
    try {
      JsonNode json = StrictJson.MAPPER.readTree(text.text());
      if (!json.isMissingNode()) {
        return Optional.of(json);
      }
    } catch (JsonProcessingException e) {
      findings.error(
          "MalformedJson",
          words
              + ", "
              + member
              + ": not JSON, wrong at character "
              + character(e)
              + "; correct the text",
          value.origin());
      return Optional.empty();
    }
    findings.error(
        "MalformedJson",
        words + ", " + member + ": not JSON, but empty; give a value",
        value.origin());
    return Optional.empty();
  }

  private static long character(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getCharOffset() + 1);
  }

  private static Optional<Sourced<Value>> member(
      ParameterSpec spec, Value.Nested entry, EntryType.Role role) {
    return spec.entry().flatMap(e -> e.member(role)).map(m -> entry.values().get(m.name()));
  }

  private static List<Sourced<Value>> items(Sourced<Value> value) {
    return value.value() instanceof Value.Items list ? list.items() : List.of(value);
  }

  /**
   * Jackson's mapper is slow to start, and few flows need it: it is made for the first that does.
   */
  private static final class StrictJson {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
  }
}
