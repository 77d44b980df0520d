package dev.switchboard.cli.values;

import dev.switchboard.values.ValueConflictException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What the subcommands share: where the values are, and how what goes wrong is told. */
abstract class ValuesTask implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec;

  @Mixin private TableOptions tables;

  /** Does it, and says whether everything is as it should be. */
  abstract boolean run(KeptValues values, ValuesReport report);

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (KeptValues values = tables.open()) {
      ValuesReport report = new ValuesReport(values.environment().name());
      boolean well = run(values, report);
      out.print(tables.isJson() ? report.json() : report.text());
      out.flush();
      return well ? DONE : REFUSED;
    } catch (ValueConflictException e) {
      return told(e.getMessage(), REFUSED);
    } catch (ResourceNotFoundException e) {
      return told("the table is not there; deploy the environment first", UNUSABLE);
    } catch (ValuesException | SdkException | IllegalArgumentException e) {
      return told(e.getMessage(), UNUSABLE);
    }
  }

  private int told(String message, int exitCode) {
    spec.commandLine().getErr().println("error: " + message);
    return exitCode;
  }
}
