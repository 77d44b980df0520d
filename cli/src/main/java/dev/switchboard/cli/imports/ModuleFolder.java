package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.cli.files.WholeFile;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder of an imported module. It remembers what an import wrote, so that the next one changes
 * only what changed in the instance, removes what is gone, and overwrites nothing that people
 * edited.
 */
public final class ModuleFolder {
  private static final String FILES = "files";
  private static final String ENVIRONMENTS = "environments";
  private static final String CONFIG = "config/";

  private final Path folder;
  private final ObjectNode kept;

  private ModuleFolder(Path folder, ObjectNode kept) {
    this.folder = folder;
    this.kept = kept;
  }

  /**
   * What became of the files of an import.
   *
   * @param changed the paths that are new or changed
   * @param removed the paths that are gone
   * @param edited the paths that were edited since the last import and differ from this one; they
   *     are left as they are
   */
  public record Outcome(List<String> changed, List<String> removed, List<String> edited) {
    /** Copies the lists. */
    public Outcome {
      changed = List.copyOf(changed);
      removed = List.copyOf(removed);
      edited = List.copyOf(edited);
    }
  }

  /**
   * The folder, which need not exist.
   *
   * @throws IOException if what an earlier import kept can't be read
   */
  public static ModuleFolder at(Path folder) throws IOException {
    Path file = folder.resolve(Identities.FILE);
    if (!Files.exists(file)) {
      return new ModuleFolder(folder, JsonNodeFactory.instance.objectNode());
    }
    try {
      return new ModuleFolder(folder, FlowCodec.read(file).content().json());
    } catch (FlowFormatException e) {
      throw new IOException(
          Identities.FILE + ":" + e.position() + ": " + e.problem() + "; restore it, or delete it");
    }
  }

  /** The names that the earlier import gave. */
  public Identities identities() {
    return Identities.of(kept);
  }

  /**
   * Writes the files of an import.
   *
   * @param files by path
   * @param force whether edited files are overwritten
   * @throws IOException if the folder can't be written
   */
  public Outcome write(Map<String, String> files, boolean force) throws IOException {
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    Map<String, String> hashes = new TreeMap<>();
    ObjectNode environments = JsonNodeFactory.instance.objectNode();
    JsonNode before = kept.path(FILES);
    for (Map.Entry<String, String> file : files.entrySet()) {
      String path = file.getKey();
      if (path.equals(Identities.FILE)) {
        continue;
      }
      String text = file.getValue();
      if (path.startsWith(CONFIG)) {
        ObjectNode written = json(text);
        environments.set(path, written);
        text = merged(path, written, text);
      } else {
        hashes.put(path, hash(text));
        boolean touched =
            Files.exists(folder.resolve(path))
                && before.has(path)
                && !hash(Files.readString(folder.resolve(path))).equals(before.path(path).asText());
        if (touched && !force && !path.equals(CenterImport.REPORT)) {
          if (!before.path(path).asText().equals(hash(text))
              && !Files.readString(folder.resolve(path)).equals(text)) {
            edited.add(path);
            // The next import must still see that this change was not taken over.
            hashes.put(path, before.path(path).asText());
          }
          continue;
        }
      }
      if (write(path, text)) {
        changed.add(path);
      }
    }
    for (Map.Entry<String, JsonNode> old : before.properties()) {
      Path file = inside(old.getKey());
      if (!files.containsKey(old.getKey()) && Files.exists(file)) {
        if (force || hash(Files.readString(file)).equals(old.getValue().asText())) {
          Files.delete(file);
          removed.add(old.getKey());
        } else {
          edited.add(old.getKey());
        }
      }
    }
    ObjectNode state = json(files.get(Identities.FILE));
    ObjectNode written = state.putObject(FILES);
    hashes.forEach(written::put);
    state.set(ENVIRONMENTS, environments);
    if (write(Identities.FILE, FlowCodec.pretty(state))) {
      changed.add(Identities.FILE);
    }
    return new Outcome(changed, removed, edited);
  }

  private String merged(String path, ObjectNode theirs, String text) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      return text;
    }
    String now = Files.readString(file);
    ObjectNode base =
        kept.path(ENVIRONMENTS).path(path) instanceof ObjectNode object
            ? object
            : JsonNodeFactory.instance.objectNode();
    ObjectNode ours = json(now);
    ObjectNode merged = JsonMerge.of(base, ours, theirs);
    return merged.equals(ours) ? now : FlowCodec.pretty(merged);
  }

  private boolean write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    WholeFile.write(file, text);
    return true;
  }

  /** What an earlier import kept may have been edited; it must not lead this one elsewhere. */
  private Path inside(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IOException(
          Identities.FILE + ": \"" + path + "\" leads out of the folder; restore it, or delete it");
    }
    return file;
  }

  private static ObjectNode json(String text) throws IOException {
    try {
      return FlowCodec.parse(text).content().json();
    } catch (FlowFormatException e) {
      throw new IOException(e.position() + ": " + e.problem() + "; " + e.fix());
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
