package com.example.acme.customers;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as the table keeps it: PBKDF2 with a salt of its own, written {@code iterations:salt:hash}. Four digits can be
 * guessed whatever the hash; what protects them is the limit of attempts and the table's encryption.
 */
record PinHash(int iterations, byte[] salt, byte[] hash) {
  private static final int ITERATIONS = 120_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /** The hash of a new PIN. */
  static PinHash of(char[] pin, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PinHash(ITERATIONS, salt, derive(pin, salt, ITERATIONS));
  }

  /** Reads a hash as {@link #text} writes it. */
  static PinHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a PIN hash has three parts");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PinHash(Integer.parseInt(parts[0]), base64.decode(parts[1]), base64.decode(parts[2]));
  }

  String text() {
    Base64.Encoder base64 = Base64.getEncoder();
    return iterations + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
  }

  /** Whether a PIN is the right one; takes the same time either way. */
  boolean matches(char[] pin) {
    return MessageDigest.isEqual(hash, derive(pin, salt, iterations));
  }

  private static byte[] derive(char[] pin, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(pin, salt, iterations, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("PBKDF2WithHmacSHA256 is part of every Java platform", e);
    }
  }
}
