package dk.klynge.publicsite.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code (ISO/IEC 18004) as a drawing, with the empty edge of four squares that readers need.
final class QrCode {

  private static final int EDGE = 4;

  private QrCode() {}

  /// @param text short enough for a code, as addresses are
  static String svg(String text) {
    var squares = squares(text);
    var size = squares.getWidth() + 2 * EDGE;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 %1$d %1$d">\
    <rect width="%1$d" height="%1$d" fill="#ffffff"/><path fill="#000000" d="%2$s"/></svg>\
    """
        .formatted(size, path(squares));
  }

  /// Fifteen percent of the code may be torn or dirty.
  private static ByteMatrix squares(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text, e);
    }
  }

  /// Squares that lie beside each other in a row are one rectangle, so that no hairline parts them.
  private static String path(ByteMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++)
      for (int x = 0; x < squares.getWidth(); x++) {
        var first = x;
        while (x < squares.getWidth() && squares.get(x, y) == 1) x++;
        if (x > first)
          path.append("M%d %dh%dv1H%dz".formatted(first + EDGE, y + EDGE, x - first, first + EDGE));
      }
    return path.toString();
  }
}
