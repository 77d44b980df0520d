package com.example.acme.customers;

import com.amazonaws.encryptionsdk.AwsCrypto;
import com.amazonaws.encryptionsdk.CommitmentPolicy;
import com.amazonaws.encryptionsdk.jce.JceMasterKey;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * Digits that Amazon Connect encrypted as the customer typed them, with the public key of a certificate: it wraps a data
 * key with RSA, in the message format of the AWS Encryption SDK.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/encrypt-data.html">Encrypt customer input</a>
 */
final class EncryptedDigits {
  /** The provider name that Amazon Connect writes into the message. */
  static final String PROVIDER = "AmazonConnect";

  static final String WRAPPING = "RSA/ECB/OAEPWithSHA-512AndMGF1Padding";

  // Connect's messages carry no key commitment.
  private static final AwsCrypto CRYPTO =
      AwsCrypto.builder().withCommitmentPolicy(CommitmentPolicy.ForbidEncryptAllowDecrypt).build();

  private final JceMasterKey key;

  private EncryptedDigits(JceMasterKey key) {
    this.key = key;
  }

  /**
   * Reads digits with a private key.
   *
   * @param keyId the id that the key has in the instance, the block's {@code encryptionKeyId}
   * @param pem the private key, PKCS #8 in PEM
   */
  static EncryptedDigits with(String keyId, String pem) {
    String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    try {
      PrivateKey privateKey =
          KeyFactory.getInstance("RSA")
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
      return new EncryptedDigits(JceMasterKey.getInstance(null, privateKey, PROVIDER, keyId, WRAPPING));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the private key of the stored digits can't be read", e);
    }
  }

  /** The digits; the caller clears them after use. */
  char[] read(String base64) {
    byte[] clear = CRYPTO.decryptData(key, Base64.getDecoder().decode(base64)).getResult();
    CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(clear));
    char[] digits = Arrays.copyOf(chars.array(), chars.limit());
    Arrays.fill(clear, (byte) 0);
    Arrays.fill(chars.array(), '0');
    return digits;
  }
}
