package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Sentences;
import dk.klynge.documents.TableRow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Finds the row of a file again from its number among the rows of its kind. The files are read a
/// second time for it: only where something is wrong, so that millions of row numbers need not be
/// kept.
record RowsOfKind(Sentences words, Path candidates, Path posts) {

  int wish(int number) throws BadInput {
    return find(candidates, number, row -> filled(row, "post"));
  }

  int ranking(int number) throws BadInput {
    return find(posts, number, row -> filled(row, "candidate"));
  }

  int capacity(int number) throws BadInput {
    return find(posts, number, row -> filled(row, "capacity"));
  }

  private static boolean filled(TableRow row, String column) {
    return !row.cell(column).isBlank();
  }

  private int find(Path file, int number, Predicate<TableRow> kind) throws BadInput {
    var seen = new int[] {-1, 0};
    new InputTable(file, words)
        .forEach(
            List.of(),
            row -> {
              if (kind.test(row) && ++seen[0] == number) seen[1] = row.number();
            });
    return seen[1];
  }
}
