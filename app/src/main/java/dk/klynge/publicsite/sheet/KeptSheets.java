package dk.klynge.publicsite.sheet;

import dk.klynge.publicsite.paper.Sheet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The sheets that anybody may fetch, each made once for as long as it says the same. A sheet that
/// says something else is another one; the old ones go when there are too many.
@Component
class KeptSheets {

  /// About 40 KB each.
  private static final int MOST = 1_000;

  private final SheetArchive archive;
  private final Map<Sheet, Kept> kept = new ConcurrentHashMap<>();

  KeptSheets(SheetArchive archive) {
    this.archive = archive;
  }

  /// @param tag changes with the content (RFC 9110, 8.8.3)
  record Kept(byte[] pdf, String tag) {}

  Kept of(Sheet sheet) {
    var known = kept.get(sheet);
    if (known != null) return known;
    if (kept.size() >= MOST) kept.clear();
    return kept.computeIfAbsent(sheet, this::made);
  }

  private Kept made(Sheet sheet) {
    var pdf = archive.pdf(sheet);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(pdf);
      return new Kept(pdf, HexFormat.of().formatHex(digest, 0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
