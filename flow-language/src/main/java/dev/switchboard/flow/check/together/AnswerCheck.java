package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds references to an answer against what may have answered last. */
final class AnswerCheck {
  private final LastAnswers answers;
  private final String verb;
  private final String declared;

  /**
   * A check.
   *
   * @param verb what is done with the answer, such as {@code answers}
   * @param declared what the known keys are called
   */
  AnswerCheck(LastAnswers answers, String verb, String declared) {
    this.answers = answers;
    this.verb = verb;
    this.declared = declared;
  }

  /**
   * A mistake.
   *
   * @param everywhere whether the value is missing on every path
   */
  record Mistake(boolean everywhere, String message) {}

  /**
   * What is wrong with a reference: nothing that may have answered last has the key, or on some
   * path. That another answer has replaced the one that is meant is another rule's finding.
   */
  Optional<Mistake> of(Reading reading, Readings.Answer answer, Function<Answerer, String> words) {
    List<Answerer> last = answers.last(reading.step(), answer.kind());
    List<Answerer> lacking = last.stream().filter(l -> !l.keys().contains(answer.key())).toList();
    boolean overwritten =
        answers.replaced(reading.step(), answer.kind()).stream()
            .anyMatch(r -> r.before().keys().contains(answer.key()));
    if (lacking.isEmpty() || overwritten) {
      return Optional.empty();
    }
    boolean everywhere = lacking.size() == last.size();
    String names = lacking.stream().map(words).sorted().collect(Collectors.joining(" or "));
    Set<String> known = new TreeSet<>();
    lacking.forEach(l -> known.addAll(l.keys()));
    return Optional.of(
        new Mistake(
            everywhere,
            reading.words()
                + " is nothing that "
                + names
                + " "
                + verb
                + (everywhere
                    ? "; " + Suggestion.clause(answer.key(), known, declared)
                    : ", which is the last on some path to here; read it before the paths meet")));
  }
}
