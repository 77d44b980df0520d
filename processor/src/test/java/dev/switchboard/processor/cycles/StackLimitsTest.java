package dev.switchboard.processor.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stacks stay below what CloudFormation takes: 500 resources, 200 outputs, 1 MB. */
class StackLimitsTest {
  private static final StackLimits STANDARD = StackLimits.STANDARD;

  @Test
  void aConcernStaysInOneStackUpToItsLimits() {
    assertThat(STANDARD.holdAlone(new StackLoad(460, 190, 900_000))).isTrue();
    assertThat(STANDARD.holdAlone(new StackLoad(461, 1, 1))).isFalse();
    assertThat(STANDARD.holdAlone(new StackLoad(1, 191, 1))).isFalse();
    assertThat(STANDARD.holdAlone(new StackLoad(1, 1, 900_001))).isFalse();
  }

  @Test
  void oneOfSeveralStacksHasMoreRoomToGrow() {
    assertThat(STANDARD.hold(new StackLoad(400, 170, 700_000))).isTrue();
    assertThat(STANDARD.hold(new StackLoad(401, 1, 1))).isFalse();
    assertThat(STANDARD.hold(new StackLoad(1, 171, 1))).isFalse();
    assertThat(STANDARD.hold(new StackLoad(1, 1, 700_001))).isFalse();
  }

  @Test
  void aLoneStackIsNearlyFullFromFourFifths() {
    assertThat(STANDARD.nearlyFull(new StackLoad(368, 152, 720_000))).isFalse();
    assertThat(STANDARD.nearlyFull(new StackLoad(369, 1, 1))).isTrue();
    assertThat(STANDARD.nearlyFull(new StackLoad(1, 153, 1))).isTrue();
    assertThat(STANDARD.nearlyFull(new StackLoad(1, 1, 720_001))).isTrue();
  }

  @Test
  void fewerResourcesAStackMeanFewerOutputs() {
    assertThat(StackLimits.of(20).hold(new StackLoad(20, 20, 1))).isTrue();
    assertThat(StackLimits.of(20).hold(new StackLoad(20, 21, 1))).isFalse();
    assertThat(StackLimits.of(20).holdAlone(new StackLoad(20, 21, 1))).isFalse();
    assertThat(StackLimits.of(300).hold(new StackLoad(1, 171, 1))).isFalse();
  }
}
