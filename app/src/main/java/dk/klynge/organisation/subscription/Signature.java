package dk.klynge.organisation.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows a receiver that a message comes from us and is not an old one sent again: HMAC-SHA256 over
/// the second at which it was sent, a full stop and the body.
final class Signature {

  static final String HEADER = "Klynge-Signature";
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /// `t=1767225600,v1=…`
  static String of(String secret, Instant at, String body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      var signed = mac.doFinal((at.getEpochSecond() + "." + body).getBytes(UTF_8));
      return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java can do " + ALGORITHM, e);
    }
  }
}
