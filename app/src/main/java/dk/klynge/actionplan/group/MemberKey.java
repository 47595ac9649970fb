package dk.klynge.actionplan.group;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// What stands in the link of a member from outside: 128 bits by chance. Only its hash is kept.
record MemberKey(String value) {

  private static final SecureRandom CHANCE = new SecureRandom();

  static MemberKey fresh() {
    var bytes = new byte[16];
    CHANCE.nextBytes(bytes);
    return new MemberKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /// Never shown by accident, as in a log.
  @Override
  public String toString() {
    return "MemberKey";
  }
}
