package dk.klynge.planning.bench;

import dk.klynge.documents.Sentences;
import java.util.List;

/// The table on the screen, line by line while the runs end: columns of a fixed width, which only
/// long names push aside.
record BenchTable(Sentences words) {

  private static final List<String> COLUMNS =
      List.of(
          "instance",
          "run",
          "value",
          "best",
          "gap",
          "bound",
          "proven",
          "percent",
          "tenth",
          "last",
          "iterations",
          "heap",
          "process",
          "status",
          "remark");
  private static final List<Integer> WIDTHS =
      List.of(18, 6, 15, 15, 9, 15, 9, 8, 8, 8, 12, 8, 8, 9, 0);

  String heading() {
    return row(
        COLUMNS.stream().map(column -> words.say("planning.bench.column." + column)).toList());
  }

  String line(Line line) {
    var cells = line.cells();
    return row(cells.subList(1, cells.size()));
  }

  private static String row(List<String> cells) {
    var text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i).isEmpty() && WIDTHS.get(i) > 0 ? "-" : cells.get(i);
      int room = Math.max(0, WIDTHS.get(i) - cell.length());
      // Words to the left, numbers to the right.
      boolean word = i < 2 || i >= WIDTHS.size() - 2;
      text.append(word ? cell + " ".repeat(room) : " ".repeat(room) + cell).append("  ");
    }
    return text.toString().stripTrailing();
  }
}
