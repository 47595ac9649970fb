package dk.klynge.organisation;

import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a file with institutions. Needs no database and no Spring.
public final class RegisterFile {

  private RegisterFile() {}

  public sealed interface Reading {

    /// Rows that can be used, what was noted about rows (errors: the row is left out), and which
    /// values the file speaks of at all, by the names of the profile: of all others it says
    /// nothing.
    record Read(List<RegisterRow> rows, List<RowProblem> problems, Set<String> given)
        implements Reading {}

    /// Nothing of the file can be used.
    record Refused(RowProblem problem) implements Reading {}
  }

  public static Reading read(Path file, ImportProfile profile) {
    return read(file, profile, Limits.USUAL);
  }

  public static Reading read(Path file, ImportProfile profile, Limits limits) {
    try {
      var table = TableFile.open(file, profile.table().shape(), limits);
      var missing =
          profile.signature().stream().filter(name -> !table.columns().contains(name)).findFirst();
      if (missing.isPresent())
        return new Reading.Refused(
            RowProblem.error(1, missing.get(), "column-missing", missing.get(), profile.name()));
      return rows(table, profile);
    } catch (Unreadable e) {
      return new Reading.Refused(RowProblem.of(e.fault()));
    }
  }

  /// Reads a stream by way of a file, for it is looked at more than once.
  public static Reading read(InputStream in, ImportProfile profile) throws IOException {
    var copy = Files.createTempFile("klynge-", ".import");
    try {
      copy(in, copy);
      return read(copy, profile);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /// One byte more than is allowed is enough to see that there is too much.
  private static void copy(InputStream in, Path to) throws IOException {
    try (var out = Files.newOutputStream(to)) {
      var buffer = new byte[1 << 16];
      var left = Limits.USUAL.bytes() + 1;
      for (var n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        left -= n;
      }
    }
  }

  /// The profile that the columns of a file give away; empty where none fits or it cannot be read.
  public static Optional<ImportProfile> recognise(Path file) {
    try {
      return ImportProfiles.recognise(
          TableFile.open(file, TableShape.UNKNOWN, Limits.USUAL).columns());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static Reading rows(TableFile table, ImportProfile profile) throws Unreadable {
    var reader = new RowReader(profile, table);
    table.forEach(reader);
    return reader.reading();
  }
}
