package dk.klynge.organisation;

import dk.klynge.documents.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// Writes the register of a day, one row per unit, in the columns that the import profile `klynge`
/// reads: what is exported changes nothing when it is imported again.
public interface RegisterExport {

  /// Writes all rows and leaves the stream finished.
  ///
  /// @return how many rows were written
  int write(TableFormat format, LocalDate day, Filter filter, OutputStream out) throws IOException;
}
