package dev.switchboard.flow.check.together;

import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.LastAnswers.Replaced;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import dev.switchboard.flow.program.StoredInputs;
import dev.switchboard.flow.program.StoredInputs.Lost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer of a Lambda function, module, view or bot, and what a caller typed, is read before the
 * next one replaces it, on every path.
 */
final class OverwrittenResultRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    LastAnswers answers = LastAnswers.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
    Stream.of("External", "LambdaInvocation", "Modules", "Views")
        .flatMap(root -> program.readings(root).stream())
        .forEach(
            reading ->
                Readings.answer(reading)
                    .flatMap(
                        a ->
                            overwritten(
                                answers,
                                reading.step(),
                                a.kind(),
                                a.key(),
                                reading.place(),
                                reading.words()))
                    .ifPresent(findings::add));
    program.reachable("Compare").stream()
        .filter(step -> step.text("ComparisonValue").equals("$.Lex.IntentName"))
        .forEach(step -> intents(answers, step, findings));
    StoredInputs inputs = StoredInputs.of(program);
    program.readings("StoredCustomerInput").stream()
        .flatMap(reading -> lost(inputs, reading).stream())
        .forEach(findings::add);
    return findings;
  }

  private Optional<ProgramFinding> overwritten(
      LastAnswers answers, Step step, Kind kind, String key, Place origin, String words) {
    List<Replaced> replaced =
        answers.replaced(step, kind).stream()
            .filter(r -> r.before().keys().contains(key) && !r.last().keys().contains(key))
            .toList();
    if (replaced.isEmpty()) {
      return Optional.empty();
    }
    boolean somewhere = answers.last(step, kind).stream().anyMatch(l -> l.keys().contains(key));
    String later =
        replaced.stream()
            .map(r -> r.last().words())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" or "));
    return Optional.of(
        warning(
            origin,
            words
                + " was answered by "
                + replaced.stream()
                    .map(Replaced::before)
                    .map(Answerer::words)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" or "))
                + ", but "
                + (somewhere ? "on some path " : "")
                + later
                + " has answered since; keep the value in an attribute before"));
  }

  /** A comparison with an intent of a bot that is not the last one. */
  private void intents(LastAnswers answers, Step step, List<ProgramFinding> findings) {
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      String operand = String.join("", conditions.get(i).operands());
      Place origin = step.operand(i);
      String words = step.words() + ": intent \"" + operand + "\"";
      overwritten(answers, step, Kind.BOT, operand, origin, words).ifPresent(findings::add);
    }
  }

  private Optional<ProgramFinding> lost(StoredInputs inputs, Reading reading) {
    return inputs.lost(reading.step()).stream()
        .findFirst()
        .map(lost -> warning(reading.place(), words(reading, lost)));
  }

  private static String words(Reading reading, Lost lost) {
    return reading.words()
        + " is what "
        + lost.by().blockWords()
        + " stored; what "
        + lost.stored().blockWords()
        + " stored was replaced before anything read it, so keep it in an attribute before";
  }
}
