package dev.switchboard.cli;

import dev.switchboard.cli.imports.CenterImport;
import dev.switchboard.cli.imports.ExportedFlow;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns exported flows into annotated Java. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Turns exported flows into a Maven module of annotated Java: a source for each flow, one for"
          + " the",
      "existing resources of each kind that they refer to, the build, and an environment with the"
          + " ARNs.",
      "",
      "Flows that can't be said in Java are named in import-report.md, with the reason.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 everything was imported, 1 something was left out, 2 the input can't be used.",
      "",
      "Example:",
      "  switchboard import exports/ --package com.acme.center --output center"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "exported flows, or folders of them")
  private List<Path> paths;

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

  @Override
  public Integer call() {
    if (!SourceVersion.isName(packageName)) {
      throw new ParameterException(
          spec.commandLine(), "\"" + packageName + "\" is no package name");
    }
    List<ExportedFlow> flows = new ArrayList<>();
    boolean usable = true;
    for (Path path : paths) {
      try {
        for (FlowFiles.NamedFile file : FlowFiles.under(path)) {
          usable &= read(file, flows);
        }
      } catch (IOException e) {
        complain(path.toString(), String.valueOf(e.getMessage()));
        usable = false;
      }
    }
    if (!usable || flows.isEmpty()) {
      if (usable) {
        complain(
            String.valueOf(paths.get(0)),
            "holds no flow; export flows from the console, or name other files");
      }
      return ExitCodes.UNUSABLE;
    }
    return write(CenterImport.of(flows, packageName), flows.size());
  }

  private boolean read(FlowFiles.NamedFile file, List<ExportedFlow> flows) throws IOException {
    try {
      ParsedFlow parsed = FlowCodec.read(file.path());
      if (!FlowFile.holdsFlow(parsed)) {
        if (file.named()) {
          complain(file.shown(), "holds no flow; a flow has Version, StartAction and Actions");
        }
        return !file.named();
      }
      FlowFile flow = FlowFile.of(parsed);
      flow.notes()
          .forEach(note -> spec.commandLine().getErr().println(file.shown() + ": note: " + note));
      String fileName = file.path().getFileName().toString().replaceFirst("\\.json$", "");
      flows.add(ExportedFlow.of(flow.content(), flow.kind(), fileName));
      return true;
    } catch (FlowFormatException e) {
      complain(
          file.shown() + ":" + e.position().line() + ":" + e.position().column(),
          e.problem() + "; " + e.fix());
      return false;
    }
  }

  private int write(Map<String, String> files, int flows) {
    int changed = 0;
    PrintWriter out = spec.commandLine().getOut();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = output.resolve(file.getKey());
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
          Files.createDirectories(path.getParent());
          Files.write(path, bytes);
          changed++;
        }
      }
    } catch (IOException e) {
      complain(output.toString(), "can't be written: " + e.getMessage());
      return ExitCodes.UNUSABLE;
    }
    boolean complete = !files.get(CenterImport.REPORT).contains(CenterImport.LEFT_OUT);
    out.printf(
        "%d flows, %d files in %s, %d of them new or changed; see %s%n",
        flows, files.size(), output, changed, output.resolve(CenterImport.REPORT));
    return complete ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  private void complain(String place, String problem) {
    spec.commandLine().getErr().println(place + ": error: " + problem);
  }
}
