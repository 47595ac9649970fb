package dk.klynge.survey.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret of a link. Only its hash is stored.
record Token(String text) {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int BYTES = 20;

  static Token fresh() {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
