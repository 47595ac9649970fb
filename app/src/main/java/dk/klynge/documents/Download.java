package dk.klynge.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A file as the answer to a call: the browser keeps it under its name instead of showing it.
public final class Download {

  private Download() {}

  public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, header(name))
        .body(content);
  }

  /// The `Content-Disposition` of an answer that is built otherwise. Only names with other letters
  /// than those of English are written in the longer way that every browser must decode.
  public static String header(String name) {
    var attachment = ContentDisposition.attachment();
    return US_ASCII.newEncoder().canEncode(name)
        ? attachment.filename(name).build().toString()
        : attachment.filename(name, UTF_8).build().toString();
  }
}
