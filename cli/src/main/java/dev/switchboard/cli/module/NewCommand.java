package dev.switchboard.cli.module;

import dev.switchboard.cli.files.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the Maven module of a first contact center. */
@Command(
    name = "new",
    header = "Writes the Maven module of a first contact center.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the Maven module of a first contact center: one annotated Java file, the build, and"
          + " one environment.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 it is written, 2 it can't be.",
      "",
      "Example:",
      "  switchboard new helpdesk --package com.acme.helpdesk --account 123456789012 --region"
          + " eu-central-1"
    })
public final class NewCommand implements Callable<Integer> {
  /** As a prefix of stack names takes it; an instance's alias takes more. */
  private static final Pattern ALIAS = Pattern.compile("(?!d-)[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private static final int LONGEST_ALIAS = 28;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "the folder of the module; new, or empty")
  private Path folder;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      defaultValue = "shop",
      description = "the package of the sources (default: ${DEFAULT-VALUE})")
  private String packageName;

  @Option(
      names = "--alias",
      paramLabel = "NAME",
      description = {
        "the alias of the instance, which no other instance in the world may have; also the first"
            + " word of all names of stacks",
        "(default: the folder's name)"
      })
  private String alias;

  @Option(
      names = "--account",
      paramLabel = "ID",
      defaultValue = "111111111111",
      description =
          "the AWS account of the environment \"development\" (default: ${DEFAULT-VALUE})")
  private String account;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      defaultValue = "eu-central-1",
      description = "its AWS region (default: ${DEFAULT-VALUE})")
  private String region;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Map<String, String> files = files();
    try {
      if (isInUse()) {
        err.println(folder + ": holds something already; name a new folder, or an empty one");
        return CommandLine.ExitCode.USAGE;
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        WholeFile.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      err.println(folder + ": can't be written: " + e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    PrintWriter out = spec.commandLine().getOut();
    files.keySet().forEach(file -> out.println(folder.resolve(file)));
    out.println();
    out.println("Compile, check and synthesize it:");
    out.println("  cd " + folder);
    out.println("  mvn -B -ntp package");
    return CommandLine.ExitCode.OK;
  }

  private Map<String, String> files() {
    require(SourceVersion.isName(packageName), "--package", packageName, "is no package name");
    require(account.matches("\\d{12}"), "--account", account, "is no AWS account: 12 digits");
    require(region.matches("[a-z]{2}(-[a-z]+)+-\\d"), "--region", region, "is no AWS region");
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    String used = alias == null ? name.toLowerCase(Locale.ROOT) : alias;
    require(
        ALIAS.matcher(used).matches() && used.length() <= LONGEST_ALIAS,
        "--alias",
        used,
        "is no alias here: small letters, digits and hyphens between them, at most "
            + LONGEST_ALIAS
            + " characters, not starting with \"d-\"");
    return ModuleTemplate.first(packageName, used, account, region);
  }

  private void require(boolean fits, String option, String value, String otherwise) {
    if (!fits) {
      throw new ParameterException(spec.commandLine(), option + ": \"" + value + "\" " + otherwise);
    }
  }

  private boolean isInUse() throws IOException {
    if (!Files.exists(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isPresent();
    }
  }
}
