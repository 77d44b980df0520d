package dev.switchboard.flow.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  private static final String FORTY_NINE = "x".repeat(49);

  @ParameterizedTest
  @ValueSource(
      strings = {"Welcome", "Night.Welcome", "Ansage für später", "a", "ToString", "Oh'Brien-2_3"})
  void aLegalNameIsItsOwnIdentifier(String name) {
    assertThat(Identifiers.isLegal(name)).isTrue();
    assertThat(Identifiers.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "50%",
        "a:b",
        "a(b",
        "a\\b",
        "a/b",
        "a)b",
        "a=b",
        "$a",
        "a,b",
        "a;b",
        "a[b",
        "a]b",
        "a{b",
        "a}b",
        "a\nb",
        "__proto__",
        "constructor",
        "__defineGetter__",
        "__defineSetter__",
        "toString",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "valueOf"
      })
  void anIllegalNameIsMadeLegal(String name) {
    assertThat(Identifiers.isLegal(name)).isFalse();
    assertThat(Identifiers.isLegal(Identifiers.of(name))).isTrue();
  }

  @Test
  void aNameOfFiftyCharactersIsKeptAndALongerOneIsCutWithAHash() {
    assertThat(Identifiers.of(FORTY_NINE + "y")).isEqualTo(FORTY_NINE + "y");

    String cut = Identifiers.of(FORTY_NINE + "yz");
    assertThat(cut).hasSize(50).startsWith("x".repeat(41) + "-").matches(".*-[0-9a-f]{8}");
    assertThat(Identifiers.of(FORTY_NINE + "yy")).isNotEqualTo(cut);
  }

  @Test
  void namesThatDifferOnlyInIllegalCharactersStayDifferent() {
    assertThat(Identifiers.of("Orders (new)")).isNotEqualTo(Identifiers.of("Orders [new]"));
  }

  @Test
  void theHashNeverChanges() {
    // Deployed flows and metrics hold these; a change here renames the blocks of every user.
    assertThat(Identifiers.of("Orders (new)")).isEqualTo("Orders _new_-db922a9f");
  }

  @Test
  void aCutNeverSplitsACharacter() {
    String name = "x".repeat(40) + "\uD83D\uDE00" + "y".repeat(20);
    String identifier = Identifiers.of(name);
    assertThat(identifier.chars().filter(c -> Character.isSurrogate((char) c)).count()).isZero();
  }

  @Test
  void companionActionsAreNamedAfterTheirBlockAndType() {
    assertThat(Identifiers.of("Orders", "UpdateContactTargetQueue"))
        .isEqualTo("Orders.TargetQueue");
    assertThat(Identifiers.of("Night.Orders", "UpdateContactData")).isEqualTo("Night.Orders.Data");
    assertThat(Identifiers.of("Mail", "RenderMessageTemplate"))
        .isEqualTo("Mail.RenderMessageTemplate");
    assertThat(Identifiers.of("x".repeat(50), "UpdateContactData")).hasSize(50);
  }

  @Test
  void companionsOfDifferentTypesStayDifferent() {
    List<String> types =
        List.of(
            "UpdateContactAttributes",
            "UpdateFlowAttributes",
            "UpdateContactData",
            "CreateCustomerProfile",
            "GetCustomerProfile",
            "UpdateCustomerProfile",
            "CreateCase",
            "GetCase",
            "UpdateCase",
            "TagContact",
            "UntagContact",
            "CreateContact",
            "TransferContactToQueue",
            "DequeueContactAndTransferToQueue");
    assertThat(types.stream().map(t -> Identifiers.of("Block", t)).distinct()).hasSameSizeAs(types);
  }
}
