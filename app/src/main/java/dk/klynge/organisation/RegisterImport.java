package dk.klynge.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes a file into the register without a browser; what it does is found under "Import"
/// afterwards.
public interface RegisterImport {

  /// What the file means for the register of that day.
  ///
  /// @param problems the first of them, errors before remarks
  /// @param refused the file cannot be used at all; the only problem says why
  record Seen(
      String id,
      int created,
      int changed,
      int closed,
      int unchanged,
      int errors,
      int remarks,
      List<RowProblem> problems,
      boolean refused) {}

  /// Nothing of the file is in the register yet.
  ///
  /// @param profile empty = the shipped one that the columns give away
  Seen look(Path file, Optional<ImportProfile> profile, LocalDate day) throws IOException;

  /// Applies what was seen, wholly or not at all.
  ///
  /// @return false where it would change nothing, or where the register has changed in between
  boolean apply(String id);
}
