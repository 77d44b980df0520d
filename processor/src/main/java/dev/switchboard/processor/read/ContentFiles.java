package dev.switchboard.processor.read;

import dev.switchboard.processor.expand.ContentSource;
import java.io.File;
import java.io.IOException;
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
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

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
    return Stream.concat(
            folders.stream().map(folder -> below(folder, path)),
            LOCATIONS.stream().map(location -> resource(location, path)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> below(String folder, String path) {
    try {
      Path file = Path.of(folder).resolve(path);
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<String> resource(JavaFileManager.Location location, String path) {
    try {
      return Optional.of(filer.getResource(location, "", path).getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException | IllegalStateException e) {
      // Not there, a location that this compilation does not have, or no path at all.
      return Optional.empty();
    }
  }
}
