package dev.switchboard.cli.merge;

import dev.switchboard.cli.imports.SourceValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
   * A file, to be edited.
   *
   * @param file its path, from the root
   * @return the file; empty if it is not there
   */
  Optional<JavaFile> file(String file) throws IOException {
    if (!files.containsKey(file)) {
      if (file.isEmpty() || !Files.isRegularFile(root.resolve(file))) {
        return Optional.empty();
      }
      files.put(file, JavaFile.parse(root.resolve(file)));
    }
    return Optional.of(files.get(file));
  }

  /** A type's name without its package. */
  static String local(String file, String type) {
    String packageName = file.replaceFirst("/?[^/]*$", "").replace('/', '.');
    return packageName.isEmpty() ? type : type.substring(packageName.length() + 1);
  }

  /** Why a member of an annotation can't be written; empty if it can be. */
  Optional<String> problem(String file, String type, String annotation, String member)
      throws IOException {
    Optional<String> problem = problem(file, type, annotation);
    if (problem.isPresent()) {
      return problem;
    }
    return file(file)
        .flatMap(f -> f.value(local(file, type), annotation, member))
        .filter(v -> v.contains("${"))
        .map(v -> "the source reads a value of the environment there");
  }

  /** Why an annotation can't be written; empty if it can be. */
  Optional<String> problem(String file, String type, String annotation) throws IOException {
    Optional<JavaFile> java = file(file);
    if (java.isEmpty()) {
      return Optional.of("its source " + file + " is not below " + root);
    }
    String local = local(file, type);
    return java.get().has(local, annotation)
        ? Optional.empty()
        : Optional.of("@" + annotation + " is not written on " + local);
  }

  /** Whether a member of an annotation is written. */
  boolean says(String file, String type, String annotation, String member) throws IOException {
    return file(file).flatMap(f -> f.value(local(file, type), annotation, member)).isPresent();
  }

  /**
   * Writes a member of an annotation.
   *
   * @param file the file, from the root
   * @param type the qualified type
   * @param value the value; empty removes the member
   */
  void set(String file, String type, String annotation, String member, Optional<SourceValue> value)
      throws IOException {
    JavaFile java = file(file).orElseThrow();
    java.set(local(file, type), annotation, member, value);
    value.ifPresent(v -> importTypes(java, v.types()));
  }

  /** Imports the types of the given simple names into a file. */
  void importTypes(JavaFile java, Collection<String> names) {
    names.forEach(t -> qualifiedNames.apply(t).ifPresent(java::importType));
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
