package dk.klynge.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The folder that holds the embedded database and its secrets. What is written here appears whole
/// or not at all, whenever the program is killed.
record DataFolder(Path path) {

  /// Makes the folder where it is missing; nobody else may look into it.
  static DataFolder at(Path path) throws IOException {
    var folder = path.toAbsolutePath().normalize();
    try {
      if (!Files.exists(folder)) {
        if (folder.getParent() != null) Files.createDirectories(folder.getParent());
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    if (!Files.isDirectory(folder))
      throw new DatabaseProblem("The data folder " + folder + " is not a folder.");
    return new DataFolder(folder);
  }

  private static DatabaseProblem unusable(Path folder, IOException cause) {
    return new DatabaseProblem(
        "The data folder %s cannot be used by the user %s. Give that user the right to read and write it, or name another folder with --data."
            .formatted(folder, System.getProperty("user.name")),
        cause);
  }

  /// Takes the folder for this program alone, or says who has it.
  FolderLock own() throws IOException {
    try {
      // The one before us may be about to end.
      for (var attempt = 0; attempt < 20; attempt++) {
        var lock = FolderLock.take(path);
        if (lock.isPresent()) return lock.get();
        Waiting.moment();
      }
      throw new DatabaseProblem(
          "The data folder %s is in use by another Klynge (process %s). Stop that one first, or name another folder with --data."
              .formatted(path, FolderLock.owner(path)));
    } catch (AccessDeniedException e) {
      throw unusable(path, e);
    }
  }

  /// Does a program own the folder now?
  boolean owned() throws IOException {
    if (!Files.exists(path.resolve("lock"))) return false;
    var lock = FolderLock.take(path);
    if (lock.isPresent()) lock.get().close();
    return lock.isEmpty();
  }

  /// The secret of this name; invented on the first call.
  String secret(String name) throws IOException {
    var file = path.resolve(name);
    if (!Files.exists(file)) {
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      write(name, HexFormat.of().formatHex(bytes));
    }
    try {
      return Files.readString(file).strip();
    } catch (AccessDeniedException e) {
      throw unusable(path, e);
    }
  }

  /// Writes a small file that only its owner may read.
  void write(String name, String text) throws IOException {
    var draft = Files.createTempFile(path, name, ".new");
    Files.writeString(draft, text);
    Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
