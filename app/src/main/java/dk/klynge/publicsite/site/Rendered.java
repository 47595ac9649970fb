package dk.klynge.publicsite.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// A page as it goes out, packed once for all who ask for it.
///
/// @param tag changes with the content (RFC 9110, 8.8.3)
record Rendered(byte[] plain, byte[] packed, String tag) {

  static Rendered of(String html) {
    var plain = html.getBytes(UTF_8);
    return new Rendered(plain, packed(plain), tag(plain));
  }

  private static byte[] packed(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 3);
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
