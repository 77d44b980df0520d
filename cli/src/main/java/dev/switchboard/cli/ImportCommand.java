package dev.switchboard.cli;

import dev.switchboard.cli.imports.CenterImport;
import dev.switchboard.cli.imports.ExportedFlow;
import dev.switchboard.cli.imports.ModuleFolder;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a contact center into annotated Java. */
@Command(
    name = "import",
    header = "Turns an existing contact center into a Maven module of annotated Java.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Turns a contact center into a Maven module of annotated Java: a source for each flow, queue,"
          + " routing",
      "profile and so on, the build, and an environment with the ARNs.",
      "",
      "FILE is a folder of what the API says of an instance, as 'aws connect list-queues' and its"
          + " like print it",
      "or 'switchboard fetch' keeps it; or flows that the console exported; or both.",
      "",
      "Imports again: what changed in the instance changes in the module, and what was edited there"
          + " is left as it is.",
      "What can't be carried is named in import-report.md, with the reason.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 everything was imported, 1 something was left out, 2 the input can't be used.",
      "",
      "Example:",
      "  switchboard import backup/ --package com.acme.center --output center",
      "  switchboard import --instance 5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d --package"
          + " com.acme.center --output center"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "exported flows or responses of the API, or folders of them")
  private List<Path> paths = new ArrayList<>();

  @Mixin private InstanceOptions instance;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description = {
        "where the responses of a live instance are kept, so that an interrupted run goes on",
        "(default: the output folder's name and -responses)"
      })
  private Path state;

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "the package of the sources")
  private String packageName;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "the folder of the Maven module")
  private Path output;

  @Option(
      names = "--force",
      description = "overwrite sources that were edited since the last import")
  private boolean force;

  @Override
  public Integer call() {
    if (!SourceVersion.isName(packageName)) {
      throw new ParameterException(
          spec.commandLine(), "\"" + packageName + "\" is no package name");
    }
    if (paths.isEmpty() && !instance.isGiven()) {
      throw new ParameterException(
          spec.commandLine(), "name files or folders to import, or a live instance (--instance)");
    }
    if (instance.isGiven()) {
      Path folder =
          state == null ? output.resolveSibling(output.getFileName() + "-responses") : state;
      try {
        instance.fetch(folder, spec.commandLine().getErr());
      } catch (IOException e) {
        complain(folder.toString(), String.valueOf(e.getMessage()));
        return ExitCodes.UNUSABLE;
      }
      paths.add(folder);
    }
    List<ExportedFlow> flows = new ArrayList<>();
    Optional<Path> folderOfResponses = Optional.empty();
    ApiResponses responses = ApiResponses.none();
    boolean usable = true;
    for (Path path : paths) {
      try {
        ApiResponses found = Files.exists(path) ? ApiResponses.read(path) : ApiResponses.none();
        if (!found.isEmpty()) {
          if (folderOfResponses.isPresent()) {
            complain(path.toString(), "holds another instance's responses; import one at a time");
            usable = false;
          }
          folderOfResponses = Optional.of(path);
          responses = found;
        }
        for (FlowFiles.NamedFile file : FlowFiles.under(path)) {
          usable &= read(file, !found.isEmpty(), flows);
        }
      } catch (IOException e) {
        complain(path.toString(), String.valueOf(e.getMessage()));
        usable = false;
      }
    }
    for (String problem : responses.problems()) {
      complain(folderOfResponses.map(Path::toString).orElse(""), problem);
      usable = false;
    }
    if (!usable || flows.isEmpty() && responses.isEmpty()) {
      if (usable) {
        complain(
            String.valueOf(paths.get(0)),
            "holds no flow and no response of the API; export flows from the console, or fetch an"
                + " instance with 'switchboard fetch'");
      }
      return ExitCodes.UNUSABLE;
    }
    try {
      ModuleFolder module = ModuleFolder.at(output);
      Map<String, String> files =
          CenterImport.of(responses, flows, packageName, module.identities());
      return write(module, files);
    } catch (IOException e) {
      complain(output.toString(), "can't be written: " + e.getMessage());
      return ExitCodes.UNUSABLE;
    }
  }

  private boolean read(FlowFiles.NamedFile file, boolean amongResponses, List<ExportedFlow> flows)
      throws IOException {
    try {
      ParsedFlow parsed = FlowCodec.read(file.path());
      if (!FlowFile.holdsFlow(parsed)) {
        if (file.named() && !amongResponses) {
          complain(file.shown(), "holds no flow; a flow has Version, StartAction and Actions");
        }
        return !file.named() || amongResponses;
      }
      FlowFile flow = FlowFile.of(parsed);
      if (amongResponses && flow.fetched().isPresent()) {
        return true; // the resource that it is was read with the other responses
      }
      flow.notes()
          .forEach(note -> spec.commandLine().getErr().println(file.shown() + ": note: " + note));
      String fileName = file.path().getFileName().toString().replaceFirst("\\.json$", "");
      flows.add(ExportedFlow.of(flow.content(), flow.kind(), fileName));
      return true;
    } catch (FlowFormatException e) {
      if (amongResponses) {
        return true; // many responses in one file are no flow, and were read already
      }
      complain(
          file.shown() + ":" + e.position().line() + ":" + e.position().column(),
          e.problem() + "; " + e.fix());
      return false;
    }
  }

  private int write(ModuleFolder module, Map<String, String> files) throws IOException {
    ModuleFolder.Outcome outcome = module.write(files, force);
    outcome
        .edited()
        .forEach(
            path ->
                complain(
                    output.resolve(path).toString(),
                    "was edited since the last import and is left as it is; the instance says"
                        + " otherwise now; --force overwrites it"));
    spec.commandLine()
        .getOut()
        .printf(
            "%d files in %s, %d of them new or changed, %d removed; see %s%n",
            files.size(),
            output,
            outcome.changed().size(),
            outcome.removed().size(),
            output.resolve(CenterImport.REPORT));
    boolean complete =
        outcome.edited().isEmpty()
            && !files.get(CenterImport.REPORT).contains(CenterImport.LEFT_OUT);
    return complete ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  private void complain(String place, String problem) {
    spec.commandLine().getErr().println(place + ": error: " + problem);
  }
}
