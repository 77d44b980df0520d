package com.example.acme.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeBudgetTest {
  @Test
  void isTheFlowsTimeLessTheReserve() {
    assertThat(TimeBudget.of(Duration.ofSeconds(4), 8_000).forWork()).isEqualTo(Duration.ofMillis(3_750));
  }

  @Test
  void isWhatLambdaLeavesWhenThatIsLess() {
    assertThat(TimeBudget.of(Duration.ofSeconds(4), 1_000).forWork()).isEqualTo(Duration.ofMillis(750));
  }

  @Test
  void neverIsNothing() {
    assertThat(TimeBudget.of(Duration.ofSeconds(4), 10).forWork()).isEqualTo(TimeBudget.LEAST);
  }
}
