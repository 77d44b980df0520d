package dev.switchboard.cli.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.cli.files.WholeFile;
import dev.switchboard.flow.content.FlowCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder in which the responses of an instance are kept, as {@link ApiResponses} reads them: a
 * file {@code <call>.json} for each list, and {@code <call>/<id>.json} for what belongs to one
 * thing. Its {@value #STATE} says whose responses they are and whether they are all.
 */
public final class ResponseFolder {
  /** The file that says whose responses they are. */
  public static final String STATE = "fetch.json";

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, String> unread = new TreeMap<>();
  private final String instance;

  private ResponseFolder(Path folder, String instance) {
    this.folder = folder;
    this.instance = instance;
  }

  /**
   * The folder for an instance. What an interrupted run left there is kept; what a complete one
   * left is read anew, so it is deleted.
   *
   * @throws IOException if the folder holds something else, or another instance's responses
   */
  static ResponseFolder open(Path folder, String instance) throws IOException {
    var responses = new ResponseFolder(folder, instance);
    Path state = folder.resolve(STATE);
    if (Files.exists(state)) {
      JsonNode earlier = responses.mapper.readTree(Files.readString(state));
      if (!earlier.path("instance").asText().equals(instance)) {
        throw new IOException(
            folder
                + " holds the responses of instance "
                + earlier.path("instance").asText()
                + "; name another folder");
      }
      if (earlier.path("complete").asBoolean()) {
        responses.clear();
      }
    } else if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new IOException(folder + " is not empty; name another folder");
        }
      }
    }
    responses.state(false);
    return responses;
  }

  private void clear() throws IOException {
    for (String call : calls()) {
      Files.deleteIfExists(folder.resolve(call + ".json"));
      if (Files.isDirectory(folder.resolve(call))) {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder.resolve(call))) {
          files = list.filter(f -> f.toString().endsWith(".json")).toList();
        }
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<String> calls() {
    List<String> calls = new ArrayList<>();
    calls.add(InstanceFetch.DESCRIBE_INSTANCE);
    calls.add(InstanceFetch.DESCRIBE_HIERARCHY);
    Arrays.stream(ApiList.values()).forEach(l -> calls.add(l.call()));
    Arrays.stream(ApiChild.values()).forEach(c -> calls.add(c.call()));
    for (ApiKind kind : ApiKind.values()) {
      calls.add(kind.listing().call());
      kind.detail().ifPresent(d -> calls.add(d.call()));
    }
    return calls;
  }

  /** The response that is there already. */
  Optional<ObjectNode> read(String name) throws IOException {
    Path file = folder.resolve(name + ".json");
    return Files.exists(file) && mapper.readTree(Files.readString(file)) instanceof ObjectNode json
        ? Optional.of(json)
        : Optional.empty();
  }

  /** Whether a response is there already. */
  boolean has(String name) {
    return Files.exists(folder.resolve(name + ".json"));
  }

  /** Keeps a response: all of it or, if the machine fails meanwhile, nothing. */
  void write(String name, ObjectNode response) throws IOException {
    WholeFile.write(folder.resolve(name + ".json"), FlowCodec.pretty(response));
  }

  /** Notes that a call was refused, and why. */
  void unread(String call, String why) {
    unread.put(call, why);
  }

  /** The calls that were refused, and why. */
  Map<String, String> unread() {
    return unread;
  }

  /** Says that all responses are there. */
  void complete() throws IOException {
    state(true);
  }

  private void state(boolean complete) throws IOException {
    ObjectNode state =
        mapper.createObjectNode().put("instance", instance).put("complete", complete);
    ObjectNode refused = state.putObject("unread");
    unread.forEach(refused::put);
    write(STATE.replace(".json", ""), state);
  }
}
