package dev.switchboard.flow.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowCodecTest {
  private static final String FLOW =
      """
      {
        "StartAction": "Bye",
        "Version": "2019-10-30",
        "NewField": [1, 1.50, 1e3, -0, 12345678901234567890.12345678901234567890, null, true],
        "Actions": [
          {
            "Type": "FutureAction",
            "Identifier": "Bye",
            "Parameters": {},
            "Transitions": {"Errors": []},
            "Note": "\\u00e9\\"\\n"
          }
        ]
      }
      """;

  @Test
  void compactKeepsEverythingInItsOrder() throws Exception {
    assertThat(FlowCodec.compact(FlowCodec.parse(FLOW).content()))
        .isEqualTo(
            "{\"StartAction\":\"Bye\",\"Version\":\"2019-10-30\",\"NewField\":[1,1.50,1e3,-0,12345678901234567890.12345678901234567890,null,true],\"Actions\":[{\"Type\":\"FutureAction\",\"Identifier\":\"Bye\",\"Parameters\":{},\"Transitions\":{\"Errors\":[]},\"Note\":\"é\\\"\\n"
                + "\"}]}");
  }

  @Test
  void prettyIndentsByTwoAndEndsWithALineBreak() throws Exception {
    assertThat(FlowCodec.pretty(FlowCodec.parse("{\"a\":[1,{}],\"b\":{\"c\":[]}}").content()))
        .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": {\n    \"c\": []\n  }\n}\n");
  }

  @Test
  void whatWasWrittenReadsAsTheSame() throws Exception {
    FlowContent flow = FlowCodec.parse(FLOW).content();
    assertThat(FlowCodec.parse(FlowCodec.pretty(flow)).content().json()).isEqualTo(flow.json());
    assertThat(FlowCodec.parse(FlowCodec.compact(flow)).content().json()).isEqualTo(flow.json());
  }

  @Test
  void everyValueHasItsPlace() throws Exception {
    SourceMap sources = FlowCodec.parse(FLOW).sources();
    assertThat(sources.position("")).contains(new Position(1, 1));
    assertThat(sources.position("/StartAction")).contains(new Position(2, 18));
    assertThat(sources.position("/NewField/2")).contains(new Position(4, 25));
    assertThat(sources.position("/Actions/0/Transitions/Errors")).contains(new Position(10, 33));
    assertThat(sources.position("/Actions/1")).isEmpty();
    assertThat(sources.nearest("/Actions/1/Parameters")).isEqualTo(new Position(5, 14));
    assertThat(SourceMap.EMPTY.nearest("/Actions/1")).isEqualTo(Position.START);
  }

  @Test
  void pointersEscapeSlashAndTilde() throws Exception {
    assertThat(FlowCodec.parse("{\"a/b~c\": 1}").sources().position("/a~1b~0c"))
        .contains(new Position(1, 11));
  }

  @Test
  void actionsAreFoundByIdentifier() throws Exception {
    FlowContent flow =
        FlowCodec.parse(
                "{\"Actions\":[{\"Identifier\":\"A\"},7,{\"Identifier\":\"A\"},{\"Identifier\":\"B\"}]}")
            .content();
    assertThat(flow.action("A")).map(FlowAction::index).contains(0);
    assertThat(flow.action("B")).map(FlowAction::index).contains(3);
    assertThat(flow.action("C")).isEmpty();
    assertThat(flow.actions()).hasSize(4);
  }

  @Test
  void actionsThatAreNoListAreNone() throws Exception {
    assertThat(FlowCodec.parse("{\"Actions\":{\"a\":{}}}").content().actions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 1:1: the file is empty; put a flow into it, such as one that the console exported",
        "[] | 1:1: the file holds an array, not an object; start it with { and give it Version,"
            + " StartAction and Actions",
        "\"x\" | 1:1: the file holds a string, not an object; start it with { and give it Version,"
            + " StartAction and Actions",
        "null | 1:1: the file holds null, not an object; start it with { and give it Version,"
            + " StartAction and Actions",
        "{\"a\":1,\"b\":{\"a\":2},\"a\":3} | 1:20: the key \"a\" is given twice in one object,"
            + " first at 1:2; delete or rename one of the two",
        "{} {} | 1:4: there is more text after the end of the flow; keep one JSON object in the"
            + " file",
      })
  void unusableTextIsReportedWithPlaceCauseAndFix(String text, String message) {
    assertThat(failure(text)).hasMessage(message);
  }

  @Test
  void aTruncatedFileIsReportedWithWhatIsOpen() {
    FlowFormatException failure = failure("{\n  \"Actions\": [\n    {\"Identifier\": \"A\"},\n");
    assertThat(failure.position()).isEqualTo(new Position(4, 1));
    assertThat(failure.problem()).isEqualTo("the file ends inside the array that starts at 2:14");
    assertThat(failure.fix()).isEqualTo("restore the rest of the file or close it with ]");
  }

  @Test
  void everyTruncationOfAFlowIsReported() {
    String whole = FLOW.strip();
    for (int end = 0; end < whole.length(); end++) {
      assertThat(failure(whole.substring(0, end))).as("cut at %d", end).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\" 1}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":tru}",
        "{\"a\":\"x\ny\"}",
        "{\"a\":[1}]}",
        "{\"a\":01}",
        "{\"a\":NaN}",
        "{\"a\":\"\\x\"}",
        "{'a':1}",
        "{\"a\":1 // no\n}",
        "}",
        "hello",
        "{\"a\":+1}",
        "{\"a\":1.}"
      })
  void malformedJsonIsReportedInOneLineWithAPlace(String text) {
    FlowFormatException failure = failure(text);
    assertThat(failure.getMessage())
        .doesNotContain("\n")
        .doesNotContain("com.fasterxml")
        .doesNotContain("StreamRead");
    assertThat(failure.position().column()).isGreaterThan(0);
  }

  @Test
  void otherEncodingsAreReported(@TempDir Path folder) throws Exception {
    assertThat(failure("\uFEFF{}"))
        .hasMessageStartingWith("1:1: the file starts with a byte order mark");
    Path file = folder.resolve("utf16.json");
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      Files.write(file, FLOW.getBytes(charset));
      FlowFormatException failure =
          catchThrowableOfType(FlowFormatException.class, () -> FlowCodec.read(file));
      assertThat(failure).hasMessage("1:1: the file is not UTF-8 text; save it as UTF-8");
    }
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWhereTheyStand() {
    byte[] latin1 = "{\n \"a\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    FlowFormatException failure =
        catchThrowableOfType(FlowFormatException.class, () -> FlowCodec.parse(latin1));
    assertThat(failure).hasMessage("2:11: the file is not UTF-8 text; save it as UTF-8");
  }

  @Test
  void halfCharactersStayEscaped() throws Exception {
    String json = "{\"a\":\"\\uD83D x \\uDE00\",\"b\":\"\uD83D\uDE00\"}";
    assertThat(FlowCodec.compact(FlowCodec.parse(json).content())).isEqualTo(json);
  }

  @Test
  void absurdNestingIsReported() {
    assertThat(failure("{\"a\":" + "[".repeat(5000)))
        .hasMessageContaining("nests deeper than 200 levels");
  }

  private static FlowFormatException failure(String text) {
    return catchThrowableOfType(FlowFormatException.class, () -> FlowCodec.parse(text));
  }
}
