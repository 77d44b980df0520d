package dev.switchboard.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A cloud assembly written by hand, with the parts of a manifest that the command reads. */
final class AssemblyFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final ObjectNode manifest = JSON.createObjectNode();

  AssemblyFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    write();
  }

  /** Adds a stack with its resources, as JSON. */
  AssemblyFolder stack(String name, String resources, String... dependencies) throws IOException {
    ObjectNode artifact = manifest.withObjectProperty("artifacts").putObject(name);
    artifact.put("type", "aws:cloudformation:stack");
    artifact.put("environment", "aws://222222222222/us-east-1");
    artifact.putObject("properties").put("templateFile", name + ".template.json");
    for (String dependency : dependencies) {
      artifact.withArray("dependencies").add(dependency);
    }
    artifact.withArray("dependencies").add(name + ".assets");
    Files.writeString(
        folder.resolve(name + ".template.json"), "{\"Resources\": " + resources + "}");
    write();
    return this;
  }

  Path folder() {
    return folder;
  }

  private void write() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), manifest.toString());
  }
}
