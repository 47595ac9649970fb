package dk.klynge.planning.sweep;

import dk.klynge.documents.BadInput;
import dk.klynge.planning.command.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/// `sweep.csv`: grows by a line whenever a task has ended. A line that was cut off when the program
/// was killed counts as not written.
final class SweepTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private final Path file;
  private final Words words;

  SweepTable(Path folder, Words words) {
    this.file = folder.resolve("sweep.csv");
    this.words = words;
  }

  /// Makes the file ready to be added to, and tells which tasks have a line in it.
  Set<SweepTask> done() throws BadInput {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) Files.writeString(file, FORMAT.format(heading()) + "\n");
      var text = Files.readString(file);
      var whole = text.substring(0, text.lastIndexOf('\n') + 1);
      if (!whole.equals(text)) Files.writeString(file, whole);
      return tasks(whole);
    } catch (IOException e) {
      throw new BadInput(words.at(file, 0, "", words.say("planning.plan.not-writable")));
    }
  }

  private Set<SweepTask> tasks(String text) throws BadInput, IOException {
    var done = new HashSet<SweepTask>();
    try (var parser = FORMAT.parse(new StringReader(text))) {
      for (var row : parser) {
        if (row.size() != SweepLine.COLUMNS.size()) throw stranger(row.getRecordNumber());
        if (row.getRecordNumber() == 1) {
          if (!row.toList().equals(SweepLine.COLUMNS)) throw stranger(1);
          continue;
        }
        done.add(new SweepTask(row.get(0), row.get(1), row.get(2), Long.parseLong(row.get(3))));
      }
    } catch (NumberFormatException e) {
      throw stranger(0);
    }
    return done;
  }

  private BadInput stranger(long row) {
    return new BadInput(words.at(file, (int) row, "", words.say("planning.sweep.stranger")));
  }

  private static Object[] heading() {
    return SweepLine.COLUMNS.toArray();
  }

  synchronized void add(SweepLine line) {
    var text = FORMAT.format(line.cells().toArray()) + "\n";
    try {
      Files.write(file, List.of(text.strip()), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
