package com.example.acme.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromptTonesTest {
  static Stream<String> files() {
    return PromptTones.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTheFileThatIsShipped(String file) throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/prompts/" + file)) {
      assertThat(in.readAllBytes()).isEqualTo(PromptTones.all().get(file));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatAmazonConnectTakes(String file) throws Exception {
    AudioFileFormat format = AudioSystem.getAudioFileFormat(getClass().getResource("/prompts/" + file));
    assertThat(format.getType()).isEqualTo(AudioFileFormat.Type.WAVE);
    assertThat(format.getFormat().matches(PromptTones.FORMAT)).isTrue();
  }
}
