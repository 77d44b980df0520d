package dev.switchboard.processor;

import dev.switchboard.processor.cycles.CutEdge;
import dev.switchboard.processor.cycles.CutPlan;
import dev.switchboard.processor.cycles.Sharding;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.write.StackWriters;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Generates the stack classes where they can be compiled: with the runtime on the class path. A
 * contact center that is only checked needs neither the runtime nor the CDK.
 */
final class Stacks {
  private final ProcessingEnvironment environment;

  Stacks(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  void generate(ContactCenter center, Sharding sharding, CutPlan plan) {
    if (environment.getElementUtils().getTypeElement(StackWriters.RUNTIME_TYPE) == null) {
      return;
    }
    Messager messager = environment.getMessager();
    for (CutEdge edge : plan.edges()) {
      messager.printMessage(
          Diagnostic.Kind.NOTE,
          edge.words() + "; it is set once both exist, in the same deployment");
    }
    try {
      StackWriters.write(center, sharding, plan, environment.getFiler());
    } catch (IOException e) {
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          "[InternalError] the stack classes can't be written: " + e.getMessage());
    }
  }
}
