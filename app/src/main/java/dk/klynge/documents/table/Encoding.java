package dk.klynge.documents.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out how a text file is encoded, by reading all of it strictly once: a file that is valid
/// UTF-8 is UTF-8; a Danish file that is not was written by an old Windows program.
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private Encoding() {}

  static Charset of(Path file, Optional<Charset> said) throws IOException, Unreadable {
    var found = found(file);
    var wanted = said.orElse(found);
    if (found.equals(wanted) || isSame(found, wanted)) return found;
    throw new Unreadable(Fault.ofFile("encoding", wanted.name(), found.name()));
  }

  /// Latin 1 is Windows 1252 without the signs in the gap; plain ASCII is every one of them.
  private static boolean isSame(Charset found, Charset wanted) {
    return found.equals(WINDOWS) && wanted.name().startsWith("ISO-8859-1");
  }

  private static Charset found(Path file) throws IOException, Unreadable {
    try (var in = Files.newInputStream(file)) {
      var first = in.readNBytes(3);
      if (isUtf16(first)) return first[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE;
    }
    return isValid(file, UTF_8) ? UTF_8 : WINDOWS;
  }

  static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  static boolean hasMark(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isValid(Path file, Charset charset) throws IOException, Unreadable {
    var buffer = new char[1 << 16];
    try (var reader = strict(file, charset)) {
      for (var n = reader.read(buffer); n >= 0; n = reader.read(buffer))
        for (var i = 0; i < n; i++)
          if (buffer[i] == 0) throw new Unreadable(Fault.ofFile("binary"));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /// A reader after the byte order mark, if there is one.
  static Reader reader(Path file, Charset charset) throws IOException {
    var reader = strict(file, charset);
    reader.mark(1);
    if (reader.read() != MARK) reader.reset();
    return reader;
  }

  private static BufferedReader strict(Path file, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
  }
}
