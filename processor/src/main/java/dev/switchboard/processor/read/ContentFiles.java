package dev.switchboard.processor.read;

import dev.switchboard.processor.expand.ContentSource;
import dev.switchboard.processor.model.ProjectFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Reads files from where the compiler looks, and from the folders that an option names. */
public final class ContentFiles implements ContentSource {
  private static final List<JavaFileManager.Location> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final List<String> folders;

  /**
   * Files of a compilation.
   *
   * @param filer the compiler's filer
   * @param folders more folders, with the platform's path separator between them; may be empty
   */
  public ContentFiles(Filer filer, String folders) {
    this.filer = filer;
    this.folders = Stream.of(folders.split(File.pathSeparator)).filter(f -> !f.isBlank()).toList();
  }

  @Override
  public Optional<String> text(String path) {
    return bytes(path).map(content -> new String(content, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<ProjectFiles> files() {
    return Optional.of(this::bytes);
  }

  private Optional<byte[]> bytes(String path) {
    return Stream.concat(
            folders.stream().map(folder -> below(folder, path)),
            LOCATIONS.stream().map(location -> resource(location, path)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<byte[]> below(String folder, String path) {
    try {
      Path file = Path.of(folder).resolve(path);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> resource(JavaFileManager.Location location, String path) {
    try (InputStream content = filer.getResource(location, "", path).openInputStream()) {
      return Optional.of(content.readAllBytes());
    } catch (IOException | RuntimeException e) {
      // Not there, a location that this compilation does not have, or no path at all; javac wraps
      // what its file manager
      // throws in an exception of its own.
      return Optional.empty();
    }
  }
}
