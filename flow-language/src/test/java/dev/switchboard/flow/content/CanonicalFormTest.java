package dev.switchboard.flow.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalFormTest {
  @Test
  void keysAreSortedByCodePointsAndLayoutAndEscapesAreGone() throws Exception {
    assertThat(
            canonical(
                "{ \"b\": [2, {\"z\":1, \"y\":2}],\n"
                    + " \"a\": \"\\u0041\\/\\n"
                    + "\", \"\uD83D\uDE00\":0, \"\uFB01\":0}"))
        .isEqualTo("{\"a\":\"A/\\n\",\"b\":[2,{\"y\":2,\"z\":1}],\"\uFB01\":0,\"\uD83D\uDE00\":0}");
  }

  @Test
  void numbersKeepTheirSpelling() throws Exception {
    assertThat(canonical("{\"a\":[1.0,1,1e0,100000000000000000000]}"))
        .isEqualTo("{\"a\":[1.0,1,1e0,100000000000000000000]}");
  }

  @Test
  void aKeyThatStartsAnotherComesFirst() throws Exception {
    assertThat(canonical("{\"ab\":1,\"a\":2}")).isEqualTo("{\"a\":2,\"ab\":1}");
  }

  private static String canonical(String text) throws FlowFormatException {
    return CanonicalForm.of(FlowCodec.parse(text).content());
  }
}
