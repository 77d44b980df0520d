package dev.switchboard.processor.expand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.MemberType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of parameter is written as the flow language spells it. */
class ParameterEncoderTest {
  private static final Value TEXT = new Value.Text("some text");
  private static final Value FLAG = new Value.Flag(true);
  private static final Value NUMBER = new Value.Number(5);
  private static final Value LIST =
      new Value.Items(List.of(of(new Value.Text("a")), of(new Value.Text("b"))));
  private static final Value ENTRIES =
      new Value.Items(
          List.of(
              of(
                  new Value.Nested(
                      "shop.Entry",
                      Map.of("key", of(new Value.Text("k")), "value", of(new Value.Text("v")))))));

  private final Findings findings = new Findings();
  private final ParameterEncoder encoder =
      new ParameterEncoder(
          new ContactCenter("", List.of(), Map.of()), new Origins(), findings, "block X");

  /**
   * What each type makes of a value of its kind; a type that is added has no line here and fails.
   */
  private static Map<ParameterType, Expected> expected() {
    Map<ParameterType, Expected> expected = new EnumMap<>(ParameterType.class);
    expected.put(ParameterType.DERIVED, new Expected(TEXT, "\"some text\""));
    expected.put(ParameterType.TEXT, new Expected(TEXT, "\"some text\""));
    expected.put(ParameterType.INTEGER, new Expected(NUMBER, "\"5000\""));
    expected.put(ParameterType.DECIMAL, new Expected(new Value.Decimal(0.25), "\"250\""));
    expected.put(ParameterType.CAPITALIZED_BOOLEAN, new Expected(FLAG, "\"True\""));
    expected.put(ParameterType.LOWER_BOOLEAN, new Expected(FLAG, "\"true\""));
    expected.put(ParameterType.UPPER_BOOLEAN, new Expected(FLAG, "\"TRUE\""));
    expected.put(ParameterType.ENABLED_DISABLED, new Expected(FLAG, "\"Enabled\""));
    expected.put(ParameterType.ENUM, new Expected(new Value.Constant("FAST"), "\"Fast\""));
    expected.put(
        ParameterType.REFERENCE,
        new Expected(new Value.TypeLiteral("shop.Orders"), "\"${flow:Orders}\""));
    expected.put(ParameterType.TEXT_LIST, new Expected(LIST, "[\"a\",\"b\"]"));
    expected.put(ParameterType.ENUM_LIST, new Expected(LIST, "[\"a\",\"b\"]"));
    expected.put(ParameterType.TEXT_MAP, new Expected(ENTRIES, "{\"k\":\"v\"}"));
    expected.put(ParameterType.JSON_MAP, new Expected(ENTRIES, "{\"k\":\"v\"}"));
    expected.put(ParameterType.OBJECT_MAP, new Expected(ENTRIES, "{\"k\":\"v\"}"));
    expected.put(
        ParameterType.OBJECT_LIST,
        new Expected(ENTRIES, "[{\"Inner\":{\"Value\":\"v\"},\"Kind\":\"one\"}]"));
    expected.put(
        ParameterType.OBJECT,
        new Expected(ENTRIES, "{\"Inner\":{\"Value\":\"v\"},\"Kind\":\"one\"}"));
    expected.put(ParameterType.JSON_INTEGER, new Expected(NUMBER, "5000"));
    expected.put(ParameterType.JSON_BOOLEAN, new Expected(FLAG, "true"));
    expected.put(
        ParameterType.JSON, new Expected(new Value.Text("{\"a\": [1.50]}"), "{\"a\":[1.50]}"));
    return expected;
  }

  private record Expected(Value value, String json) {}

  @ParameterizedTest
  @EnumSource
  void writesEachType(ParameterType type) {
    Expected expected = expected().get(type);
    assertThat(expected).as("what a parameter of type " + type + " looks like").isNotNull();
    assertThat(encoder.encode(spec(type), of(expected.value()), "/p").map(JsonNode::toString))
        .contains(expected.json());
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatCantBeRead(ParameterType type) {
    assertThat(encoder.encode(spec(type), of(new Value.Unreadable()), "/p")).isEmpty();
  }

  @Test
  void decimalsAreSpelledAsJavaSpellsThem() {
    ParameterSpec plain = spec(ParameterType.DECIMAL, 1);
    assertThat(encoder.encode(plain, of(new Value.Decimal(0.1)), "/p").map(JsonNode::asText))
        .contains("0.1");
    assertThat(encoder.encode(plain, of(new Value.Decimal(100)), "/p").map(JsonNode::asText))
        .contains("100.0");
  }

  private static ParameterSpec spec(ParameterType type) {
    return spec(type, 1000);
  }

  private static ParameterSpec spec(ParameterType type, long scale) {
    ParameterSpec inner =
        parameter("Inner.Value", ParameterType.TEXT, 1, "value", List.of(), Optional.empty());
    EntryType entry =
        new EntryType(
            "Entry",
            "shop.Entry",
            List.of(member("key", EntryType.Role.KEY), member("value", EntryType.Role.TEXT_VALUE)),
            List.of(new ActionShape.Fixed("Kind", "one", "")),
            List.of());
    return parameter("Path", type, scale, "member", List.of(inner), Optional.of(entry));
  }

  private static EntryType.Member member(String name, EntryType.Role role) {
    return new EntryType.Member(
        name,
        new MemberType(MemberType.Kind.STRING, false, ""),
        Optional.empty(),
        role,
        Optional.empty(),
        "");
  }

  private static ParameterSpec parameter(
      String path,
      ParameterType type,
      long scale,
      String member,
      List<ParameterSpec> entries,
      Optional<EntryType> entry) {
    return new ParameterSpec(
        "Action",
        path,
        type,
        Dynamic.NONE,
        false,
        List.of(),
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        List.of(),
        Map.of("FAST", "Fast"),
        "",
        scale,
        Optional.empty(),
        entries,
        entry,
        member);
  }

  private static Sourced<Value> of(Value value) {
    return new Sourced<>(value, null);
  }
}
