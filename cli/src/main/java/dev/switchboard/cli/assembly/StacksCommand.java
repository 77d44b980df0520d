package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.files.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which stack each resource is in, and keeps it. */
@Command(
    name = "stacks",
    header = "Shows the stacks of a contact center, and keeps which resource is in which.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows how many resources each stack of a compiled contact center has, and what is new",
      "since the project last kept that.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 nothing is new or it was accepted, 1 something is new, 2 the input can't be"
          + " used.",
      "",
      "Examples:",
      "  switchboard stacks",
      "  switchboard stacks --accept",
      "  switchboard stacks --accept --deployed releases/cdk.out"
    })
public final class StacksCommand implements Callable<Integer> {
  private static final int CLEAN = 0;
  private static final int FINDINGS = 1;
  private static final int UNUSABLE = 2;
  private static final int SCHEMA_VERSION = 1;
  private static final Pattern STACK = Pattern.compile(".*-([A-Z][a-z]+[0-9]*)");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      defaultValue = "target/classes",
      description = "where the contact center was compiled to (default: ${DEFAULT-VALUE})")
  private Path classes;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      defaultValue = "switchboard-stacks.json",
      description = "the file that the project keeps (default: ${DEFAULT-VALUE})")
  private Path file;

  @Option(
      names = "--deployed",
      paramLabel = "FOLDER",
      description =
          "takes the stacks of what this cloud assembly holds from it; compile again then")
  private Path deployed;

  @Option(names = "--accept", description = "writes the file")
  private boolean accept;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Path compiled = classes.resolve("META-INF/switchboard/stacks.json");
      if (!Files.exists(compiled)) {
        throw new IOException(compiled + " is not there; compile the contact center first");
      }
      Map<String, String> now = read(compiled);
      return show(deployed == null ? now : deployed(now, CloudAssembly.read(deployed)));
    } catch (IOException e) {
      err.println(e.getMessage());
      return UNUSABLE;
    }
  }

  private int show(Map<String, String> now) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> kept = Files.exists(file) ? read(file) : Map.of();
    byStack(now).forEach((stack, keys) -> out.println(stack + ": " + keys.size()));
    Set<String> fresh = new TreeSet<>();
    now.forEach(
        (key, stack) -> {
          if (!stack.equals(kept.get(key))) {
            fresh.add(key + " in " + stack);
          }
        });
    if (accept) {
      WholeFile.write(file, text(now));
      out.println("kept in " + file);
      return CLEAN;
    }
    fresh.forEach(line -> out.println("new: " + line));
    return fresh.isEmpty() ? CLEAN : FINDINGS;
  }

  private static Map<String, String> read(Path path) throws IOException {
    Map<String, String> stacks = new TreeMap<>();
    for (Map.Entry<String, JsonNode> stack :
        JSON.readTree(path.toFile()).path("stacks").properties()) {
      stack.getValue().forEach(key -> stacks.put(key.asText(), stack.getKey()));
    }
    return stacks;
  }

  /** Of what is declared, where it is deployed; the rest finds a stack in the next compilation. */
  private static Map<String, String> deployed(Map<String, String> now, CloudAssembly assembly) {
    Map<String, String> stacks = new TreeMap<>();
    for (String key : now.keySet()) {
      String id = key.substring(key.indexOf(':') + 1);
      Optional<String> type = type(key.substring(0, key.indexOf(':')));
      for (Template template : assembly.templates()) {
        Matcher stack = STACK.matcher(template.stack());
        JsonNode resource = template.json().path("Resources").path(id);
        if (stack.matches()
            && !resource.isMissingNode()
            && type.filter(t -> t.equals(resource.path("Type").asText())).isPresent()) {
          stacks.put(key, stack.group(1));
        }
      }
    }
    return stacks;
  }

  private static Optional<String> type(String key) {
    for (Resource kind : Resource.values()) {
      if (kind.key().equals(key)) {
        return Optional.of(AdoptedResource.type(kind));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Set<String>> byStack(Map<String, String> stacks) {
    Map<String, Set<String>> byStack = new TreeMap<>();
    stacks.forEach((key, stack) -> byStack.computeIfAbsent(stack, s -> new TreeSet<>()).add(key));
    return byStack;
  }

  private static String text(Map<String, String> stacks) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    ObjectNode lists = json.putObject("stacks");
    byStack(stacks).forEach((stack, keys) -> keys.forEach(lists.putArray(stack)::add));
    return JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsString(json)
            .replace("\r\n", "\n")
            // One line for each resource, so that two branches merge.
            .replace("[ \"", "[\n      \"")
            .replace("\", \"", "\",\n      \"")
            .replace("\" ]", "\"\n    ]")
        + "\n";
  }
}
