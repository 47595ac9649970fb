package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Unpacks a workbook once into nothing, counting: what a packed file says about its size may be a
/// lie, and one of a few kilobytes may hold gigabytes.
final class Unpacking {

  private static final int ENTRIES = 1000;

  private Unpacking() {}

  static void check(Path file, Limits limits) throws Unreadable {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > ENTRIES) throw bomb(limits);
      if (zip.getEntry("xl/workbook.xml") == null)
        throw new Unreadable(Fault.ofFile("not-a-workbook"));
      var left = limits.unpacked();
      for (var entry : zip.stream().toList()) {
        left -= unpacked(zip, entry, left);
        if (left < 0) throw bomb(limits);
      }
    } catch (IOException e) {
      throw new Unreadable(Fault.ofFile("broken-workbook"));
    }
  }

  private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
    if (entry.getSize() > most) return entry.getSize();
    var buffer = new byte[1 << 16];
    var count = 0L;
    try (var in = zip.getInputStream(entry)) {
      for (var n = in.read(buffer); n >= 0 && count <= most; n = in.read(buffer)) count += n;
    }
    return count;
  }

  private static Unreadable bomb(Limits limits) {
    return new Unreadable(Fault.ofFile("unpacks-too-large", limits.unpacked() / (1024 * 1024)));
  }
}
