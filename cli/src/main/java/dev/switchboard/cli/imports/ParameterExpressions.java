package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.EntryType.Role;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the value of a parameter as the Java value of the member that gives it, where that can be
 * done exactly.
 */
final class ParameterExpressions {
  /** Resolves what a flow refers to. */
  interface References {
    /**
     * The resource of a kind that a string at a path leads to; of a flow, one of these types, if
     * any are given.
     */
    LiftedResource lift(Resource kind, Set<FlowType> flowTypes, String value, String path);
  }

  private final References references;
  private Set<FlowType> flowTypes = Set.of();

  ParameterExpressions(References references) {
    this.references = references;
  }

  /** The Java value of a block's member, or empty if the member can't say exactly this. */
  Optional<Expression> write(BlockMember member, ParameterSpec spec, JsonNode value) {
    flowTypes = member.refersTo();
    return write(spec, member.type(), member.refers(), value, spec.path());
  }

  private Optional<Expression> write(
      ParameterSpec spec, MemberType type, Optional<Resource> refers, JsonNode value, String path) {
    return switch (spec.type()) {
      case TEXT, ENUM, REFERENCE, INTEGER, DECIMAL ->
          value.isTextual()
              ? scalar(spec, type, refers, value.textValue(), path)
              : Optional.empty();
      case CAPITALIZED_BOOLEAN -> flag(value, "True", "False");
      case LOWER_BOOLEAN -> flag(value, "true", "false");
      case UPPER_BOOLEAN -> flag(value, "TRUE", "FALSE");
      case ENABLED_DISABLED -> flag(value, "Enabled", "Disabled");
      case TEXT_LIST, ENUM_LIST -> list(spec, type, refers, value, path);
      case TEXT_MAP, JSON_MAP, OBJECT_MAP -> map(spec, value);
      case OBJECT_LIST -> objects(spec, value);
      case OBJECT ->
          value instanceof ObjectNode o ? entry(spec, o, "").map(e -> e) : Optional.empty();
      case JSON_INTEGER ->
          value.isIntegralNumber() && value.canConvertToLong()
              ? scalar(spec, type, refers, value.asText(), path)
              : Optional.empty();
      case JSON_BOOLEAN ->
          value.isBoolean()
              ? Optional.of(new Expression.Literal(value.asText()))
              : Optional.empty();
      case JSON ->
          Optional.of(new Expression.Literal(JavaLiteral.string(FlowCodec.compact(value))));
      case DERIVED -> Optional.empty();
    };
  }

  private Optional<Expression> scalar(
      ParameterSpec spec, MemberType type, Optional<Resource> refers, String text, String path) {
    boolean reference = text.startsWith("$.");
    return switch (type.kind()) {
      case CLASS ->
          refers.isPresent() && !reference && !text.isEmpty()
              ? Optional.of(
                  new Expression.ResourceLiteral(
                      references.lift(refers.get(), flowTypes, text, path)))
              : Optional.empty();
      case INTEGER -> integer(spec, text);
      case DECIMAL ->
          text.matches("-?\\d{1,9}\\.\\d{1,6}")
                  && Double.toString(Double.parseDouble(text)).equals(text)
              ? Optional.of(new Expression.Literal(text))
              : Optional.empty();
      case ENUM -> constant(spec, type, text);
      case STRING ->
          resourceHasItsOwnMember(spec, refers, reference)
              ? Optional.empty()
              : Optional.of(new Expression.Literal(JavaLiteral.string(text)));
      default -> Optional.empty();
    };
  }

  /** The String twin of a class literal member takes references only. */
  private static boolean resourceHasItsOwnMember(
      ParameterSpec spec, Optional<Resource> refers, boolean reference) {
    return !reference && (refers.isPresent() || spec.dynamic() == Dynamic.ONLY);
  }

  private static Optional<Expression> integer(ParameterSpec spec, String text) {
    if (!text.matches("0|-?[1-9]\\d{0,17}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    if (number % spec.scale() != 0) {
      return Optional.empty();
    }
    long written = number / spec.scale();
    boolean isLong = written > Integer.MAX_VALUE || written < Integer.MIN_VALUE;
    return Optional.of(new Expression.Literal(written + (isLong ? "L" : "")));
  }

  private static Optional<Expression> constant(ParameterSpec spec, MemberType type, String text) {
    String enumName = type.typeName().substring(type.typeName().lastIndexOf('.') + 1);
    return spec.wire().entrySet().stream()
        .filter(e -> e.getValue().equals(text))
        .findFirst()
        .map(e -> new Expression.Literal(enumName + "." + e.getKey()));
  }

  private static Optional<Expression> flag(JsonNode value, String yes, String no) {
    if (value.isTextual() && (value.textValue().equals(yes) || value.textValue().equals(no))) {
      return Optional.of(new Expression.Literal(String.valueOf(value.textValue().equals(yes))));
    }
    return Optional.empty();
  }

  private Optional<Expression> list(
      ParameterSpec spec, MemberType type, Optional<Resource> refers, JsonNode value, String path) {
    if (!(value instanceof ArrayNode) || value.isEmpty()) {
      return Optional.empty();
    }
    List<Expression> items = new ArrayList<>();
    for (JsonNode item : value) {
      Optional<Expression> written =
          item.isTextual() ? scalar(spec, type, refers, item.textValue(), path) : Optional.empty();
      if (written.isEmpty()) {
        return Optional.empty();
      }
      items.add(written.get());
    }
    return Optional.of(new Expression.Items(items));
  }

  private Optional<Expression> map(ParameterSpec spec, JsonNode value) {
    if (!(value instanceof ObjectNode object) || object.isEmpty()) {
      return Optional.empty();
    }
    List<Expression> items = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      Optional<Expression.Nested> written =
          spec.type() == ParameterType.OBJECT_MAP
              ? entry.getValue() instanceof ObjectNode o
                  ? entry(spec, o, entry.getKey())
                  : Optional.empty()
              : mapEntry(spec, entry.getKey(), entry.getValue());
      if (written.isEmpty()) {
        return Optional.empty();
      }
      items.add(written.get());
    }
    return Optional.of(new Expression.Items(items));
  }

  private static Optional<Expression.Nested> mapEntry(
      ParameterSpec spec, String key, JsonNode value) {
    EntryType type = spec.entry().orElseThrow();
    Map<String, Expression> members = new LinkedHashMap<>();
    Optional<EntryType.Member> keyMember = type.member(Role.KEY);
    Optional<EntryType.Member> valueMember =
        type.member(value.isTextual() ? Role.TEXT_VALUE : Role.JSON_VALUE);
    if (keyMember.isEmpty() || valueMember.isEmpty()) {
      return Optional.empty();
    }
    members.put(keyMember.get().name(), new Expression.Literal(JavaLiteral.string(key)));
    String text = value.isTextual() ? value.textValue() : FlowCodec.compact(value);
    members.put(valueMember.get().name(), new Expression.Literal(JavaLiteral.string(text)));
    return Optional.of(new Expression.Nested(type.name(), members));
  }

  private Optional<Expression> objects(ParameterSpec spec, JsonNode value) {
    if (!(value instanceof ArrayNode) || value.isEmpty()) {
      return Optional.empty();
    }
    List<Expression> items = new ArrayList<>();
    for (JsonNode item : value) {
      Optional<Expression.Nested> written =
          item instanceof ObjectNode object ? entry(spec, object, "") : Optional.empty();
      if (written.isEmpty()) {
        return Optional.empty();
      }
      items.add(written.get());
    }
    return Optional.of(new Expression.Items(items));
  }

  private Optional<Expression.Nested> entry(ParameterSpec spec, ObjectNode object, String key) {
    EntryType type = spec.entry().orElse(null);
    if (type == null) {
      return Optional.empty();
    }
    var nodes = new ParameterNodes(object);
    Map<String, Expression> members = new LinkedHashMap<>();
    for (EntryType.Member member : type.members()) {
      if (member.role() == Role.KEY) {
        members.put(member.name(), new Expression.Literal(JavaLiteral.string(key)));
      } else if (member.parameter().isPresent()) {
        ParameterSpec inner = member.parameter().get();
        Optional<JsonNode> value = nodes.at(inner.path());
        Optional<Expression> written =
            value.flatMap(v -> write(inner, member.type(), inner.refers(), v, inner.path()));
        if (written.isPresent()) {
          members.put(member.name(), written.get());
          nodes.said(inner.path());
        } else if (member.defaultValue().isEmpty()) {
          return Optional.empty();
        }
      }
    }
    for (ActionShape.Fixed fixed : type.fixed()) {
      if (nodes
              .at(fixed.path())
              .filter(v -> v.isTextual() && v.textValue().equals(fixed.value()))
              .isPresent()
          && (fixed.with().isEmpty() || members.containsKey(fixed.with()))) {
        nodes.said(fixed.path());
      } else if (fixed.with().isEmpty() || members.containsKey(fixed.with())) {
        return Optional.empty();
      }
    }
    return nodes.allSaid()
        ? Optional.of(new Expression.Nested(type.name(), members))
        : Optional.empty();
  }
}
