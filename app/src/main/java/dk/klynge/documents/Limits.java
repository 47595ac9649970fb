package dk.klynge.documents;

/// How much of a file is taken in before it is refused, so that no upload can exhaust the program.
///
/// @param bytes largest file
/// @param unpacked largest content of a packed file (XLSX) when unpacked
/// @param rows most rows or features
/// @param columns most columns
/// @param cell longest cell, in characters
public record Limits(long bytes, long unpacked, int rows, int columns, int cell) {

  private static final long MEGABYTE = 1024L * 1024;

  /// Enough for every register of a country: 100 MB, 100,000 rows, Excel's own longest cell.
  public static final Limits USUAL =
      new Limits(100 * MEGABYTE, 400 * MEGABYTE, 100_000, 500, 32_767);
}
