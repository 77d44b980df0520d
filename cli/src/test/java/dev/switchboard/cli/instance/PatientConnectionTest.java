package dev.switchboard.cli.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calls are made again while that may help, and no sooner than the API asks. */
class PatientConnectionTest {
  private static final ApiCall CALL = ApiCall.get("/instance/i", Optional.empty());

  private final VirtualTime time = new VirtualTime();
  private final Deque<ApiAnswer> answers = new ArrayDeque<>();

  @Test
  void waitsAsLongAsTheApiAsks() throws IOException {
    int thirtyDays = 30 * 24 * 3600;
    answers.addAll(List.of(busy(Optional.of(thirtyDays)), good()));

    assertThat(connection().send(CALL).isGood()).isTrue();
    assertThat(time.elapsedSeconds()).isEqualTo(thirtyDays);
  }

  @Test
  void givesUpAfterEightTries() throws IOException {
    for (int i = 0; i < 9; i++) {
      answers.add(busy(Optional.empty()));
    }
    PatientConnection connection = connection();

    assertThat(connection.send(CALL).status()).isEqualTo(429);
    assertThat(connection.calls()).isEqualTo(8);
    assertThat(connection.retries()).isEqualTo(7);
    assertThat(answers).hasSize(1);
  }

  @Test
  void failsWhereThereIsNoAnswer() {
    PatientConnection connection = connection();

    assertThatThrownBy(() -> connection.send(CALL)).hasMessage("no answer");
    assertThat(connection.calls()).isEqualTo(8);
  }

  private PatientConnection connection() {
    return new PatientConnection(this::answer, new Pace(100, 100, time), time, new Random(1));
  }

  private ApiAnswer answer(ApiCall call) throws IOException {
    if (answers.isEmpty()) {
      throw new IOException("no answer");
    }
    return answers.remove();
  }

  private static ApiAnswer good() {
    return new ApiAnswer(200, "{}", "", Optional.empty());
  }

  private static ApiAnswer busy(Optional<Integer> retryAfterSeconds) {
    return new ApiAnswer(429, "{}", "TooManyRequestsException", retryAfterSeconds);
  }
}
