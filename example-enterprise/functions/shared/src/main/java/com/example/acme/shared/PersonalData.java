package com.example.acme.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces personal data by a pseudonym before it reaches a log or a trace. The same value gives the same pseudonym, so
 * that one customer's contacts can still be found; without the key the value can't be guessed from it by trying every
 * telephone number.
 */
public final class PersonalData {
  private static final int SHOWN_BYTES = 8;
  private final byte[] key;

  /** Pseudonyms of one environment, from its key. */
  public PersonalData(String key) {
    if (key.isBlank()) {
      throw new IllegalArgumentException("the key of pseudonyms is blank");
    }
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** The pseudonym of a value: 16 hexadecimal digits. */
  public String pseudonym(String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, SHOWN_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
    }
  }
}
