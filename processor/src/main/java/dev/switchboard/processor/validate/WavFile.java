package dev.switchboard.processor.validate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the header of a WAV file says.
 *
 * @param format the encoding: 1 is PCM, 7 is µ-law
 * @param channels how many channels it has
 * @param rate samples a second
 * @param bits bits a sample
 * @param seconds how long it plays
 */
record WavFile(int format, int channels, int rate, int bits, long seconds) {
  static final int PCM = 1;
  static final int MU_LAW = 7;

  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int FORMAT_CHUNK = 16;

  /** The header of a file; empty if it is no WAV file. */
  static Optional<WavFile> read(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < HEADER || !name(file, 0).equals("RIFF") || !name(file, 8).equals("WAVE")) {
      return Optional.empty();
    }
    WavFile header = null;
    long at = HEADER;
    while (at + CHUNK_HEADER <= file.length) {
      int chunk = (int) at;
      long size = buffer.getInt(chunk + 4) & 0xffffffffL;
      int body = chunk + CHUNK_HEADER;
      if (name(file, chunk).equals("fmt ") && body + FORMAT_CHUNK <= file.length) {
        header =
            new WavFile(
                buffer.getShort(body),
                buffer.getShort(body + 2),
                buffer.getInt(body + 4),
                buffer.getShort(body + 14),
                0);
      } else if (name(file, chunk).equals("data") && header != null) {
        long perSecond = Math.max(1L, (long) header.rate() * header.channels() * header.bits() / 8);
        return Optional.of(
            new WavFile(
                header.format(),
                header.channels(),
                header.rate(),
                header.bits(),
                Math.min(size, file.length - body) / perSecond));
      }
      // Chunks are padded to an even length.
      at = body + size + size % 2;
    }
    return Optional.ofNullable(header);
  }

  private static String name(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.US_ASCII);
  }
}
