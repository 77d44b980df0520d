package dev.switchboard.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import changes is taken over, and what people changed stays. */
class JsonMergeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      quoteCharacter = '\'',
      textBlock =
          """
          '{"a":1}',       '{"a":1}',             '{"a":2}',       '{"a":2}',             changed by the import
          '{"a":1}',       '{"a":5}',             '{"a":1}',       '{"a":5}',             changed by people
          '{"a":1}',       '{"a":5}',             '{"a":2}',       '{"a":5}',             changed by both
          '{"a":1}',       '{"a":1}',             '{}',            '{}',                  gone
          '{"a":1}',       '{"a":5}',             '{}',            '{"a":5}',             gone but changed by people
          '{}',            '{"b":1}',             '{"a":1}',       '{"b":1,"a":1}',       new beside what people added
          '{"a":1}',       '{}',                  '{"a":1}',       '{}',                  removed by people
          '{"o":{"a":1}}', '{"o":{"a":1,"b":2}}', '{"o":{"a":3}}', '{"o":{"a":3,"b":2}}', changed inside of an object
          """)
  void keepsWhatPeopleChanged(String base, String ours, String theirs, String merged, String name)
      throws JsonProcessingException {
    assertThat(JsonMerge.of(json(base), json(ours), json(theirs))).as(name).isEqualTo(json(merged));
  }

  private static ObjectNode json(String text) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(text);
  }
}
