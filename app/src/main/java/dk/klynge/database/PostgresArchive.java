package dk.klynge.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The archive of PostgreSQL's programs that lies in the program. It is unpacked under the name of
/// its checksum and appears there in one move: half an archive is never mistaken for a whole one,
/// and another version gets another folder.
final class PostgresArchive {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresArchive() {}

  static synchronized Path unpackedIn(Path folder) throws IOException {
    var archive = bytes();
    var home = folder.resolve(name(archive));
    if (Files.exists(home)) return home;
    Files.createDirectories(folder);
    try (var channel =
            FileChannel.open(
                folder.resolve("unpacking"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var alone = channel.lock()) {
      if (alone.isValid() && !Files.exists(home)) unpack(archive, home);
    }
    return home;
  }

  private static byte[] bytes() throws IOException {
    try (var in = PostgresArchive.class.getResourceAsStream(ARCHIVE)) {
      if (in == null || !"amd64".equals(System.getProperty("os.arch")))
        throw new DatabaseProblem(
            "Klynge brings its own PostgreSQL only for Linux on x86-64. Name a database server in KLYNGE_DATABASE_URL.");
      return in.readAllBytes();
    }
  }

  private static String name(byte[] archive) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(sum, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    var draft = home.resolveSibling(home.getFileName() + ".new");
    FileSystemUtils.deleteRecursively(draft);
    try (var in =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(new ByteArrayInputStream(archive))))) {
      extract(in, draft);
    }
    Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void extract(TarArchiveInputStream archive, Path home) throws IOException {
    for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
      var target = home.resolve(entry.getName()).normalize();
      if (!target.startsWith(home))
        throw new IOException("Odd path in archive: " + entry.getName());
      if (entry.isDirectory()) Files.createDirectories(target);
      else write(archive, entry, target);
    }
  }

  private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
      throws IOException {
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(archive, target);
    if ((entry.getMode() & 0100) != 0)
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
