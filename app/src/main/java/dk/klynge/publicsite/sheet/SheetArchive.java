package dk.klynge.publicsite.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.PaperWriter;
import dk.klynge.publicsite.paper.FileNames;
import dk.klynge.publicsite.paper.MakeSheet;
import dk.klynge.publicsite.paper.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/// Many sheets as one ZIP file, made by all processors while it is being sent. Nothing is kept: who
/// stops reading stops the making.
@Component
class SheetArchive implements AutoCloseable {

  private final MakeSheet make;
  private final PaperWriter writer;
  private final int processors = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          processors, Thread.ofPlatform().name("sheets-", 1).daemon().factory());

  SheetArchive(MakeSheet make, PaperWriter writer) {
    this.make = make;
    this.writer = writer;
  }

  /// @param folder inside the archive, such as `Nord/Klynge 3/`; may be empty
  record Entry(String folder, Sheet sheet) {}

  private record Page(String path, byte[] pdf) {}

  byte[] pdf(Sheet sheet) {
    return writer.sheet(make.of(sheet));
  }

  /// @return how many were written
  int write(Stream<Entry> entries, OutputStream out) throws IOException {
    var names = new FileNames();
    var underway = new ArrayDeque<Future<Page>>();
    var count = 0;
    try (var zip = new ZipOutputStream(out, UTF_8)) {
      // A PDF is packed already.
      zip.setLevel(Deflater.BEST_SPEED);
      for (Iterator<Entry> rest = entries.iterator(); rest.hasNext() || !underway.isEmpty(); ) {
        while (rest.hasNext() && underway.size() < 2 * processors) {
          var entry = rest.next();
          underway.add(workers.submit(() -> page(entry)));
        }
        var page = made(underway.remove());
        zip.putNextEntry(new ZipEntry(names.once(page.path())));
        zip.write(page.pdf());
        count++;
      }
    } finally {
      underway.forEach(one -> one.cancel(true));
    }
    return count;
  }

  private Page page(Entry entry) {
    return new Page(entry.folder() + make.fileName(entry.sheet()), pdf(entry.sheet()));
  }

  private static Page made(Future<Page> page) throws IOException {
    try {
      return page.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while fact sheets were made", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A fact sheet could not be made", e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
