package dk.klynge.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One owner of a data folder at a time. The operating system takes the lock back when its owner
/// dies, however it dies; that is why it is a lock on a file and not a file.
final class FolderLock implements AutoCloseable {

  /// The folders of this very program: opening the file a second time here would end the first
  /// lock.
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileLock lock;

  private FolderLock(Path file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /// The lock of this folder, or nothing where another has it.
  static Optional<FolderLock> take(Path folder) throws IOException {
    var file = folder.resolve("lock");
    if (!OURS.add(file)) return Optional.empty();
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      OURS.remove(file);
      return Optional.empty();
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    return Optional.of(new FolderLock(file, lock));
  }

  /// The number of the process that has the lock.
  static String owner(Path folder) throws IOException {
    if (OURS.contains(folder.resolve("lock"))) return String.valueOf(ProcessHandle.current().pid());
    return Files.readString(folder.resolve("lock")).strip();
  }

  @Override
  public void close() throws IOException {
    lock.channel().close();
    OURS.remove(file);
  }
}
