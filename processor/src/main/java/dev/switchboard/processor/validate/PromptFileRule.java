package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PromptModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of a prompt is there, and is a WAV file that Amazon Connect plays: 8 kHz, mono, µ-law or
 * PCM.
 */
final class PromptFileRule implements Rule {
  private static final int RATE = 8000;
  private static final int LARGEST = 50 * 1024 * 1024;
  private static final int LONGEST_SECONDS = 5 * 60;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PromptModel prompt : center.all(PromptModel.class)) {
      if (!prompt.declaration().isExisting()) {
        problem(center, prompt)
            .ifPresent(p -> findings.add(error(prompt.file().origin(), prompt.words() + p)));
      }
    }
    return findings;
  }

  private static Optional<String> problem(ContactCenter center, PromptModel prompt) {
    String path = prompt.file().value();
    if (path.isEmpty()) {
      return Optional.of(" has no file; add file = a WAV file of 8 kHz, mono, µ-law or PCM");
    }
    if (center.files().isEmpty() || path.contains("${")) {
      return Optional.empty();
    }
    Optional<byte[]> file = center.files().get().read(path);
    return file.isEmpty()
        ? Optional.of(": there is no file \"" + path + "\"; put it below the resources folder")
        : problem(file.get()).map(p -> ": file \"" + path + "\" " + p);
  }

  private static Optional<String> problem(byte[] file) {
    Optional<WavFile> wav = WavFile.read(file);
    if (wav.isEmpty()) {
      return Optional.of("is no WAV file; convert it to WAV of 8 kHz, mono, µ-law or PCM");
    }
    WavFile header = wav.get();
    if (header.format() != WavFile.PCM && header.format() != WavFile.MU_LAW) {
      return Optional.of(
          "has encoding " + header.format() + "; convert it to µ-law (7) or PCM (1)");
    }
    if (header.rate() != RATE || header.channels() != 1) {
      return Optional.of(
          "has "
              + header.rate()
              + " Hz and "
              + header.channels()
              + (header.channels() == 1 ? " channel" : " channels")
              + "; convert it to 8000 Hz and 1 channel");
    }
    if (file.length > LARGEST || header.seconds() > LONGEST_SECONDS) {
      return Optional.of(
          "plays "
              + header.seconds()
              + " s in "
              + file.length
              + " bytes; keep it under 5 minutes and 50 MB");
    }
    return Optional.empty();
  }
}
