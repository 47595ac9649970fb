package dk.klynge.documents.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// What a file is, by what stands in it. Its name is asked only which kind of text or office file
/// it says it is; a program that calls itself a picture is found out.
enum FileType {
  PDF("application/pdf"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("application/vnd.oasis.opendocument.text"),
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  CSV("text/csv"),
  TEXT("text/plain");

  private static final int MOST_ENTRIES = 10_000;
  private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PACKED_START = {'P', 'K', 3, 4};
  private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static Optional<FileType> of(String name, byte[] content) {
    if (begins(content, PDF_START)) return Optional.of(PDF);
    if (begins(content, PNG_START)) return Optional.of(PNG);
    if (begins(content, JPEG_START)) return Optional.of(JPEG);
    if (begins(content, PACKED_START)) return packed(content);
    return isText(content) ? named(name) : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  /// Office files are packed; those that carry macros are not taken.
  private static Optional<FileType> packed(byte[] content) {
    Set<String> names = new HashSet<>();
    var declared = "";
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry();
          entry != null && names.size() < MOST_ENTRIES;
          entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("mimetype"))
          declared = new String(zip.readNBytes(200), StandardCharsets.US_ASCII);
      }
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
    if (names.stream().anyMatch(FileType::runs)) return Optional.empty();
    if (names.contains("word/document.xml")) return Optional.of(DOCX);
    if (names.contains("xl/workbook.xml")) return Optional.of(XLSX);
    if (names.contains("ppt/presentation.xml")) return Optional.of(PPTX);
    if (declared.equals(ODT.mediaType)) return Optional.of(ODT);
    return declared.equals(ODS.mediaType) ? Optional.of(ODS) : Optional.empty();
  }

  private static boolean runs(String entry) {
    var name = entry.toLowerCase(Locale.ROOT);
    return name.endsWith("vbaproject.bin")
        || name.startsWith("basic/")
        || name.contains("scripts/");
  }

  private static boolean isText(byte[] content) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return text.chars().noneMatch(sign -> sign < ' ' && "\r\n\t\f".indexOf(sign) < 0);
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static Optional<FileType> named(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".csv")) return Optional.of(CSV);
    return small.endsWith(".txt") || small.endsWith(".md") ? Optional.of(TEXT) : Optional.empty();
  }
}
