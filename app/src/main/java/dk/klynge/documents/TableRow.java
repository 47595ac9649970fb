package dk.klynge.documents;

import java.util.Map;

/// One row: its number as a spreadsheet shows it (the heading is row 1), in GeoJSON the number of
/// the feature, and its cells by column in the order of the file.
public record TableRow(int number, Map<String, String> cells) {

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
