package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.cli.files.WholeFile;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.InvalidEnvironmentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what {@code cdk import} needs so that existing resources become managed. */
@Command(
    name = "adopt",
    header = "Writes how cdk import takes existing resources over.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the resource mappings by which cdk import takes existing resources over, and tells",
      "the steps in order. Nothing is replaced: each resource keeps its ARN.",
      "",
      "What is adopted, the environment's file says under \"ownership\".",
      ""
    },
    footer = {
      "",
      "Exit code: 0 the mappings are written, 1 something can't be adopted as it is, 2 the input",
      "can't be used.",
      "",
      "Examples:",
      "  switchboard adopt --environment production",
      "  switchboard adopt --environment production --deployed releases/cdk.out"
    })
public final class AdoptCommand implements Callable<Integer> {
  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;
  private static final int UNUSABLE = 2;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      required = true,
      description = "the environment")
  private String environment;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      defaultValue = "${env:SWITCHBOARD_CONFIG:-config}",
      description = "the folder of environment files (default: ${DEFAULT-VALUE})")
  private Path config;

  @Option(
      names = "--assembly",
      paramLabel = "FOLDER",
      defaultValue = "target/cdk.out",
      description = "what was synthesized for the environment (default: ${DEFAULT-VALUE})")
  private Path assembly;

  @Option(
      names = "--deployed",
      paramLabel = "FOLDER",
      description = "the assembly that is deployed there, if any")
  private Path deployed;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      defaultValue = "target/adopt",
      description = "where the mappings go (default: ${DEFAULT-VALUE})")
  private Path to;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Environment read =
          EnvironmentReader.in(config)
              .withLocalOverlay()
              .withVariables(System.getenv())
              .read(environment);
      Optional<CloudAssembly> before =
          deployed == null ? Optional.empty() : Optional.of(CloudAssembly.read(deployed));
      return write(Adoption.of(read, CloudAssembly.read(assembly), before));
    } catch (InvalidEnvironmentException e) {
      e.problems().forEach(problem -> err.println(problem.words()));
      return UNUSABLE;
    } catch (IOException e) {
      err.println(e.getMessage());
      return UNUSABLE;
    }
  }

  private int write(Adoption adoption) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!adoption.problems().isEmpty()) {
      adoption.problems().forEach(spec.commandLine().getErr()::println);
      return FINDINGS;
    }
    if (adoption.byStack().isEmpty()) {
      out.println("environment \"" + environment + "\" has nothing left to adopt");
      return CLEAN;
    }
    for (Map.Entry<String, List<AdoptedResource>> stack : adoption.byStack().entrySet()) {
      WholeFile.write(
          mapping(stack.getKey()),
          JSON.writerWithDefaultPrettyPrinter()
                  .writeValueAsString(mapping(stack.getValue()))
                  .replace("\r\n", "\n")
              + "\n");
      out.println(
          stack.getKey()
              + " adopts "
              + String.join(
                  ", ",
                  stack.getValue().stream().map(r -> r.kind().words() + " " + r.id()).toList()));
    }
    out.println();
    out.println("Run these in order, and nothing else in between; an import that fails changes");
    out.println("nothing. Look at the drift of a stack after its import: what differs from the");
    out.println("source is changed only when the source next changes.");
    out.println();
    commands(adoption).forEach(out::println);
    return CLEAN;
  }

  private static JsonNode mapping(List<AdoptedResource> resources) {
    ObjectNode mapping = JSON.createObjectNode();
    for (AdoptedResource resource : resources) {
      ObjectNode identifier = mapping.putObject(resource.id());
      resource.identifier().forEach(identifier::put);
    }
    return mapping;
  }

  private List<String> commands(Adoption adoption) {
    List<String> commands = new ArrayList<>();
    for (Adoption.Step step : adoption.steps()) {
      commands.add(
          step.isImport()
              // What else changes in a stack that exists waits for the deployment that follows.
              ? "  cdk import --app "
                  + assembly
                  + (step.isDeployed() ? " --force" : "")
                  + " --resource-mapping "
                  + mapping(step.stack())
                  + " "
                  + step.stack()
              : "  cdk deploy --app " + assembly + " --exclusively " + step.stack());
    }
    commands.add("  cdk deploy --app " + assembly + " --all");
    return commands;
  }

  private Path mapping(String stack) {
    return to.resolve(stack + ".json");
  }
}
