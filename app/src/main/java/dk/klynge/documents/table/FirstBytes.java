package dk.klynge.documents.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the beginning of a file gives away.
enum FirstBytes {
  PACKED,
  BRACE,
  TEXT,
  BINARY;

  private static final int LOOK = 8192;

  static FirstBytes of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LOOK);
      if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 7) return PACKED;
      if (Encoding.isUtf16(bytes)) return TEXT;
      for (var each : bytes) if (isControl(each)) return BINARY;
      return firstSign(bytes) == '{' ? BRACE : TEXT;
    }
  }

  private static boolean isControl(byte value) {
    return value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t';
  }

  private static int firstSign(byte[] bytes) {
    for (var i = Encoding.hasMark(bytes) ? 3 : 0; i < bytes.length; i++)
      if (bytes[i] < 0 || bytes[i] > ' ') return bytes[i];
    return ' ';
  }
}
