package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.DataFlow;
import dev.switchboard.processor.validate.program.LastAnswers;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import dev.switchboard.processor.validate.program.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer of a Lambda function or module is read before the next one replaces it. */
final class OverwrittenResultRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    DataFlow flow = DataFlow.of(program);
    LastAnswers answers = LastAnswers.of(program);
    return Stream.of("External", "LambdaInvocation", "Modules")
        .flatMap(root -> program.readings(root).stream())
        .flatMap(reading -> check(center, flow, answers, reading).stream())
        .toList();
  }

  private Optional<Finding> check(
      ContactCenter center, DataFlow flow, LastAnswers answers, Reading reading) {
    Step step = reading.step();
    Optional<String> lambdaKey = Readings.lambdaKey(reading);
    if (lambdaKey.isPresent()) {
      List<LambdaFunctionModel> last = answers.functions(step);
      if (last.isEmpty() || last.stream().anyMatch(l -> answers(l, lambdaKey.get()))) {
        return Optional.empty();
      }
      return center.all(LambdaFunctionModel.class).stream()
          .filter(f -> answers(f, lambdaKey.get()) && flow.mayHaveRun(step, f))
          .findFirst()
          .map(f -> overwritten(reading, f, last));
    }
    Optional<String> moduleKey = Readings.moduleKey(reading);
    if (moduleKey.isPresent()) {
      List<FlowModel> last = answers.modules(step);
      if (last.isEmpty() || last.stream().anyMatch(l -> answers(l, moduleKey.get()))) {
        return Optional.empty();
      }
      return center.flows().stream()
          .filter(m -> answers(m, moduleKey.get()) && flow.mayHaveRun(step, m))
          .findFirst()
          .map(m -> overwritten(reading, m, last));
    }
    return Optional.empty();
  }

  private Finding overwritten(
      Reading reading, ResourceModel by, List<? extends ResourceModel> last) {
    String later =
        last.stream().map(ResourceModel::words).sorted().collect(Collectors.joining(" or "));
    return warning(
        Readings.origin(reading),
        Readings.words(reading)
            + " was answered by "
            + by.words()
            + ", but "
            + later
            + " has answered since; keep the value in an attribute before");
  }

  private static boolean answers(LambdaFunctionModel function, String key) {
    return function.responseKeys().filter(keys -> keys.contains(key)).isPresent();
  }

  private static boolean answers(FlowModel module, String key) {
    return module
        .contract()
        .filter(c -> c.output().stream().anyMatch(f -> f.name().value().equals(key)))
        .isPresent();
  }
}
