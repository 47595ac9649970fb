package dk.klynge.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/// A request whose content has been read, to compare it with an earlier one, and can be read once
/// more. An upload of files (multipart) is compared by its length only, because reading it here
/// would take it away.
class RepeatableRequest extends HttpServletRequestWrapper {

  /// What fits into memory many times over; whatever is larger is uploaded without a key.
  private static final int MOST = 10_000_000;

  private final byte[] body;

  private RepeatableRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /// Empty when the content is too large to be kept.
  static Optional<RepeatableRequest> of(HttpServletRequest request) throws IOException {
    if (isUpload(request)) return Optional.of(new RepeatableRequest(request, new byte[0]));
    var body = request.getInputStream().readNBytes(MOST + 1);
    return body.length > MOST
        ? Optional.empty()
        : Optional.of(new RepeatableRequest(request, body));
  }

  private static boolean isUpload(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
  }

  String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : new String[] {getRequestURI(), getQueryString(), getContentType()})
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(Long.toString(getContentLengthLong()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return isUpload(this) ? super.getInputStream() : new Content(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Content extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Content(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int at, int length) {
      return bytes.read(into, at, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The content is in memory; nobody needs to wait");
    }
  }
}
