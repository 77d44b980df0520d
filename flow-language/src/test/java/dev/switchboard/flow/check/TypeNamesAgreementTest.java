package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.flow.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The names of types that do not exist, or of which only the name is known, are those of {@code
 * actions.json}.
 */
class TypeNamesAgreementTest {
  @Test
  void wrongNamesLeadToTheRightOnes() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    reference()
        .path("typeNamesThatDoNotExist")
        .properties()
        .forEach(f -> expected.put(f.getKey(), f.getValue().textValue()));
    Map<String, String> found = new TreeMap<>();
    WrongTypeNames.all().forEach(n -> found.put(n, WrongTypeNames.right(n).orElseThrow()));

    assertThat(found).hasSize(39).isEqualTo(expected);
    assertThat(Catalogue.standard().actionTypes()).containsAll(new TreeSet<>(found.values()));
  }

  @Test
  void inferredTypesHaveNoBlockAnnotation() throws IOException {
    for (JsonNode action : reference().path("actions")) {
      String type = action.path("type").textValue();
      boolean inferred = action.path("confidence").textValue().equals("inferred");

      assertThat(UnpublishedTypes.consoleBlock(type).isPresent()).as(type).isEqualTo(inferred);
      assertThat(Catalogue.standard().shapes(type).isEmpty()).as(type).isEqualTo(inferred);
    }
    assertThat(UnpublishedTypes.consoleBlock("Wait")).isEqualTo(Optional.empty());
  }

  private static JsonNode reference() throws IOException {
    try (InputStream in = TypeNamesAgreementTest.class.getResourceAsStream("/actions.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
