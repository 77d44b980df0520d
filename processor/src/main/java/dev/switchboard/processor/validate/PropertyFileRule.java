package dev.switchboard.processor.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ProjectFiles;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.PropertyValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that a resource annotation names is there; one of JSON can be read. */
final class PropertyFileRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    center
        .files()
        .ifPresent(
            files ->
                center.all(PlainModel.class).stream()
                    .filter(r -> !r.declaration().isExisting())
                    .forEach(r -> check(files, r.words(), r.structure(), findings)));
    return findings;
  }

  private void check(
      ProjectFiles files, String words, PropertyStructure structure, List<Finding> findings) {
    for (Setting setting : structure.settings()) {
      check(files, words, setting.member(), setting.value(), findings);
    }
    for (PartModel part : structure.parts()) {
      check(files, words + ", " + part.words(), part.structure(), findings);
    }
  }

  private void check(
      ProjectFiles files,
      String words,
      PropertyMember member,
      PropertyValue value,
      List<Finding> findings) {
    if (value instanceof PropertyValue.Items list) {
      list.items().forEach(item -> check(files, words, member, item, findings));
    } else if (value instanceof PropertyValue.Nested nested) {
      check(files, words, nested.structure(), findings);
    } else if (value instanceof PropertyValue.Scalar scalar
        && member.content() != Property.Content.WRITTEN) {
      String path = scalar.value().value().toString();
      problem(files, member.content(), path)
          .ifPresent(
              p -> findings.add(error(value.origin(), words + ": " + member.name() + ": " + p)));
    }
  }

  private static Optional<String> problem(
      ProjectFiles files, Property.Content content, String path) {
    Optional<byte[]> file = files.read(path);
    if (file.isEmpty()) {
      return Optional.of("there is no file \"" + path + "\"; put it below the resources folder");
    }
    boolean json = content == Property.Content.JSON_FILE || path.endsWith(".json");
    return json ? json(file.get()).map(p -> "file \"" + path + "\" " + p) : Optional.empty();
  }

  private static Optional<String> json(byte[] file) {
    try {
      JsonNode json = Json.MAPPER.readTree(file);
      return json.isObject()
          ? Optional.empty()
          : Optional.of("is JSON, but no object; write { … }");
    } catch (JsonProcessingException e) {
      return Optional.of(
          "is not JSON, wrong in line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + "; correct the file");
    } catch (IOException e) {
      return Optional.of("is not JSON; correct the file");
    }
  }

  /** Made with the first file: starting Jackson takes longer than all other rules together. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }
}
