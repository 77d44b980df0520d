package com.example.acme.prompts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * Makes the example's prompts: plain tones, in the format that Amazon Connect takes (WAV, 8 kHz, mono, 16 bits). A company
 * records its own; these stand in for them without anybody's rights in them. Run it with the resources folder to write
 * them anew.
 */
public final class PromptTones {
  static final AudioFormat FORMAT = new AudioFormat(8_000, 16, 1, true, false);
  private static final double VOLUME = 0.3 * Short.MAX_VALUE;
  private static final double FADE_SECONDS = 0.02;

  private static final double C5 = 523.25;
  private static final double E5 = 659.26;
  private static final double G5 = 783.99;
  private static final double A4 = 440.00;
  private static final double F4 = 349.23;
  private static final double C4 = 261.63;
  private static final double E4 = 329.63;
  private static final double G4 = 392.00;

  private PromptTones() {}

  /** Writes the prompts into a folder. */
  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> prompt : all().entrySet()) {
      Files.write(Path.of(arguments[0], prompt.getKey()), prompt.getValue());
    }
  }

  /** The prompts, by file name. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("welcome.wav", wav(0.25, C5, E5, G5));
    files.put(
        "hold-music.wav",
        wav(0.3, C4, E4, G4, E4, A4, G4, E4, G4, F4, A4, C5, A4, G4, E4, C4, E4));
    files.put("after-hours.wav", wav(0.4, G4, C4));
    return files;
  }

  private static byte[] wav(double secondsEach, double... hertz) {
    int samplesEach = (int) Math.round(secondsEach * FORMAT.getSampleRate());
    byte[] pcm = new byte[samplesEach * hertz.length * 2];
    for (int tone = 0; tone < hertz.length; tone++) {
      for (int i = 0; i < samplesEach; i++) {
        // StrictMath, so that every machine writes the same bytes.
        double angle = 2 * StrictMath.PI * hertz[tone] * i / FORMAT.getSampleRate();
        short sample = (short) StrictMath.rint(VOLUME * fade(i, samplesEach) * StrictMath.sin(angle));
        int at = (tone * samplesEach + i) * 2;
        pcm[at] = (byte) sample;
        pcm[at + 1] = (byte) (sample >> 8);
      }
    }
    return wav(pcm);
  }

  /** A tone that starts and stops at once clicks. */
  private static double fade(int sample, int samples) {
    double edge = FADE_SECONDS * FORMAT.getSampleRate();
    return Math.min(1, Math.min(sample, samples - 1 - sample) / edge);
  }

  private static byte[] wav(byte[] pcm) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AudioInputStream audio =
        new AudioInputStream(
            new ByteArrayInputStream(pcm), FORMAT, pcm.length / FORMAT.getFrameSize())) {
      AudioSystem.write(audio, AudioFileFormat.Type.WAVE, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
