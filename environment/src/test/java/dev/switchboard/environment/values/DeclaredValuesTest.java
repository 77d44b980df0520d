package dev.switchboard.environment.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler wrote of values is read back, and holds what is set to it. */
class DeclaredValuesTest {
  private static final DeclaredValues VALUES =
      DeclaredValues.read(
          """
          {"schemaVersion": 1, "sets": [{"name": "opening", "about": "FLOWS", "values": [
            {"key": "closed", "attribute": "opening_closed", "type": "switch", "default": "false"},
            {"key": "greeting", "attribute": "opening_greeting", "type": "text",
             "default": "Hello.", "minLength": 2, "maxLength": 10, "description": "first words"},
            {"key": "most", "attribute": "opening_most", "type": "number", "default": "5",
             "min": -1, "max": 20},
            {"key": "tone", "attribute": "opening_tone", "type": "choice", "default": "day",
             "choices": ["day", "night"]}]}]}
          """);

  @Test
  void readsWhatIsDeclared() {
    assertThat(VALUES.set("closing")).isEmpty();
    DeclaredSet opening = VALUES.set("opening").orElseThrow();
    assertThat(opening.about()).isEqualTo("FLOWS");
    assertThat(opening.value("greeting"))
        .contains(
            new DeclaredValue(
                "greeting",
                "opening_greeting",
                DeclaredValue.Type.TEXT,
                "Hello.",
                2,
                10,
                java.util.List.of(),
                "first words"));
  }

  @ParameterizedTest
  @CsvSource({
    "closed, true",
    "closed, false",
    "greeting, Hi",
    "greeting, 0123456789",
    "most, -1",
    "most, 20",
    "tone, night"
  })
  void allowsWhatKeepsToTheDeclaration(String key, String text) {
    assertThat(problem(key, text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closed   | True        | is \"True\", expected true or false",
        "greeting | H           | has 1 character, expected 2 to 10 characters",
        "greeting | 0123456789X | has 11 characters, expected 2 to 10 characters",
        "most     | 21          | is \"21\", expected a whole number from -1 to 20",
        "most     | 1.5         | is \"1.5\", expected a whole number from -1 to 20",
        "most     | 99999999999999999999 | is \"99999999999999999999\", expected a whole number"
            + " from -1 to 20",
        "tone     | dusk        | is \"dusk\", expected one of \"day\", \"night\""
      })
  void refusesWhatDoesNot(String key, String text, String problem) {
    assertThat(problem(key, text)).isEqualTo(problem);
  }

  @Test
  void refusesFilesOfAnotherVersion() {
    assertThatThrownBy(() -> DeclaredValues.read("{\"schemaVersion\": 2}"))
        .hasMessage("is of another version of Switchboard; compile the contact center again");
    assertThatThrownBy(() -> DeclaredValues.read("{")).hasMessageStartingWith("is not JSON: ");
  }

  private static String problem(String key, String text) {
    return VALUES.set("opening").orElseThrow().value(key).orElseThrow().problem(text).orElse(null);
  }
}
