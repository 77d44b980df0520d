package dev.switchboard.cli.merge;

import dev.switchboard.cli.imports.SourceValues.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The source files that are edited, each parsed once. */
final class Sources {
  private final Path root;
  private final Function<String, Optional<String>> qualifiedNames;
  private final Map<String, JavaFile> files = new TreeMap<>();

  /**
   * Sources.
   *
   * @param root their root folder
   * @param qualifiedNames the qualified name of a type that edits name, by its simple name
   */
  Sources(Path root, Function<String, Optional<String>> qualifiedNames) {
    this.root = root;
    this.qualifiedNames = qualifiedNames;
  }

  /**
   * Writes a member of an annotation.
   *
   * @param file the file, from the root
   * @param type the qualified type
   * @param value the value; empty removes the member
   * @return why it can't be written; empty if it is
   */
  Optional<String> set(
      String file, String type, String annotation, String member, Optional<Value> value)
      throws IOException {
    if (file.isEmpty() || !Files.exists(root.resolve(file))) {
      return Optional.of("its source " + file + " is not below " + root);
    }
    if (!files.containsKey(file)) {
      files.put(file, JavaFile.parse(root.resolve(file)));
    }
    JavaFile java = files.get(file);
    String packageName = file.replaceFirst("/?[^/]*$", "").replace('/', '.');
    String local = packageName.isEmpty() ? type : type.substring(packageName.length() + 1);
    if (!java.has(local, annotation)) {
      return Optional.of("@" + annotation + " is not written on " + local);
    }
    if (java.value(local, annotation, member).filter(v -> v.contains("${")).isPresent()) {
      return Optional.of("the source reads a value of the environment there");
    }
    java.set(local, annotation, member, value.map(Value::java));
    value.ifPresent(
        v -> v.types().forEach(t -> qualifiedNames.apply(t).ifPresent(java::importType)));
    return Optional.empty();
  }

  /** The texts of the files that change. */
  Map<Path, String> edited() {
    Map<Path, String> edited = new LinkedHashMap<>();
    files.values().stream()
        .filter(f -> !f.edited().equals(f.text()))
        .forEach(f -> edited.put(f.path(), f.edited()));
    return edited;
  }

  /** All changes as a patch, for the folder above the root's. */
  String patch(Path base) {
    StringBuilder patch = new StringBuilder();
    files
        .values()
        .forEach(
            f ->
                patch.append(
                    UnifiedDiff.of(
                        base.toAbsolutePath()
                            .relativize(f.path().toAbsolutePath())
                            .toString()
                            .replace('\\', '/'),
                        f.text(),
                        f.edited())));
    return patch.toString();
  }
}
