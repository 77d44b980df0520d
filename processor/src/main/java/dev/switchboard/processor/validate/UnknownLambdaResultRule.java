package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.validate.program.DataFlow;
import dev.switchboard.processor.validate.program.LastAnswers;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that a flow reads of a Lambda function's answer is one that the function declares. */
final class UnknownLambdaResultRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    DataFlow flow = DataFlow.of(program);
    LastAnswers answers = LastAnswers.of(program);
    return Stream.concat(
            program.readings("External").stream(), program.readings("LambdaInvocation").stream())
        .flatMap(
            reading ->
                Readings.lambdaKey(reading)
                    .flatMap(key -> check(center, flow, answers, reading, key))
                    .stream())
        .toList();
  }

  private Optional<Finding> check(
      ContactCenter center, DataFlow flow, LastAnswers answers, Reading reading, String key) {
    List<LambdaFunctionModel> last = answers.functions(reading.step());
    if (last.isEmpty()
        || last.stream().anyMatch(f -> f.responseKeys().orElseThrow().contains(key))) {
      return Optional.empty();
    }
    boolean overwritten =
        center.all(LambdaFunctionModel.class).stream()
            .filter(f -> f.responseKeys().filter(keys -> keys.contains(key)).isPresent())
            .anyMatch(f -> flow.mayHaveRun(reading.step(), f));
    if (overwritten) {
      return Optional.empty();
    }
    Set<String> known = new TreeSet<>();
    last.forEach(f -> known.addAll(f.responseKeys().orElseThrow()));
    String functions =
        last.stream().map(LambdaFunctionModel::id).sorted().collect(Collectors.joining(" or "));
    return Optional.of(
        error(
            Readings.origin(reading),
            Readings.words(reading)
                + " is nothing that Lambda function "
                + functions
                + " answers; "
                + Suggestion.clause(key, known, "declared keys")));
  }
}
