package dk.klynge.documents;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// The folder a command writes to: all files are written beside it first and moved into it when
/// they are complete, so that nobody ever reads half a result.
public record OutputFolder(Path folder) {

  /// Whether files can be written there at all, asked before anything is computed.
  public boolean writable() {
    var parent = folder.toAbsolutePath();
    if (Files.exists(parent)) return Files.isDirectory(parent) && Files.isWritable(parent);
    while (parent != null && !Files.exists(parent)) parent = parent.getParent();
    return parent != null && Files.isDirectory(parent) && Files.isWritable(parent);
  }

  /// @param files their content by name
  public void write(Map<String, byte[]> files) throws IOException {
    var target = folder.toAbsolutePath().normalize();
    var made = !Files.exists(target);
    Files.createDirectories(target.getParent() == null ? target : target.getParent());
    var beside = Files.createTempDirectory(made ? target.getParent() : target, ".klynge");
    try {
      for (var file : files.entrySet()) Files.write(beside.resolve(file.getKey()), file.getValue());
      if (made) move(beside, target);
      else for (var name : files.keySet()) move(beside.resolve(name), target.resolve(name));
    } finally {
      clear(beside, files);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void clear(Path beside, Map<String, byte[]> files) throws IOException {
    if (!Files.exists(beside)) return;
    for (var name : files.keySet()) Files.deleteIfExists(beside.resolve(name));
    Files.deleteIfExists(beside);
  }
}
