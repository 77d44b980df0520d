package com.example.acme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlatAnswerTest {
  private record Answer(String status, Integer count, String text) {}

  @Test
  void keepsTheComponentsInTheirOrderAsStrings() {
    assertThat(FlatAnswer.of(new Answer("found", 3, "Ann")))
        .hasToString("{status=found, count=3, text=Ann}");
  }

  @Test
  void writesWhatIsMissingAsAnEmptyString() {
    assertThat(FlatAnswer.of(new Answer("unknown", null, null)))
        .hasToString("{status=unknown, count=, text=}");
  }

  @Test
  void refusesWhatAFlowWouldRefuse() {
    Answer tooLong = new Answer("found", 1, "é".repeat(FlatAnswer.MAX_BYTES / 2));
    assertThatThrownBy(() -> FlatAnswer.of(tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a flow takes 32767 at most");
  }
}
