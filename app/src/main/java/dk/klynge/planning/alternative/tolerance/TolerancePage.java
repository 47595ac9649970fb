package dk.klynge.planning.alternative.tolerance;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The tolerances as a form, and the versions that people have kept.
///
/// @param based the version that the form shows
record TolerancePage(
    int based,
    List<Row> rows,
    String district,
    Map<String, String> errors,
    List<Version> versions) {

  /// @param share in percent
  record Row(String code, String amount, String share, String unit) {}

  record Version(int number, String by, Instant at) {}
}
