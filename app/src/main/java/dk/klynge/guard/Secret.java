package dk.klynge.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// What stands in a link that only its receiver knows: 128 bits by chance. The program keeps the
/// hash alone, so that nobody who reads the database can act as the receiver.
public record Secret(String value) {

  private static final SecureRandom CHANCE = new SecureRandom();

  public static Secret fresh() {
    var bytes = new byte[16];
    CHANCE.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// Never shown by accident, as in a log.
  @Override
  public String toString() {
    return "Secret";
  }
}
