package dev.switchboard.processor.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ViewModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The template of a view is there, and is a JSON object. */
final class ViewTemplateRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ViewModel view : center.all(ViewModel.class)) {
      if (!view.declaration().isExisting() && !view.template().value().isEmpty()) {
        problem(center, view.template().value())
            .ifPresent(p -> findings.add(error(view.template().origin(), view.words() + ": " + p)));
      }
    }
    return findings;
  }

  private static Optional<String> problem(ContactCenter center, String path) {
    if (center.files().isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> file = center.files().get().read(path);
    return file.isEmpty()
        ? Optional.of("there is no file \"" + path + "\"; put it below the resources folder")
        : problem(file.get()).map(p -> "file \"" + path + "\" " + p);
  }

  private static Optional<String> problem(byte[] file) {
    try {
      JsonNode template = Json.MAPPER.readTree(file);
      return template.isObject()
          ? Optional.empty()
          : Optional.of(
              "is JSON, but no object; write the view's template, { \"Head\": …, \"Body\": … }");
    } catch (JsonProcessingException e) {
      return Optional.of(
          "is not JSON, wrong in line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + "; correct the file");
    } catch (IOException e) {
      return Optional.of("is not JSON; correct the file");
    }
  }

  /** Made with the first template: starting Jackson takes longer than all other rules together. */
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }
}
