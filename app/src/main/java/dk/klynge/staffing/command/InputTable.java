package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.Sentences;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.Unreadable;
import dk.klynge.organisation.RowProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A table that somebody names on the command line. What is wrong in it is collected, so that all
/// of it can be told at once.
final class InputTable {

  private static final long LARGEST = 4L << 30;
  private static final Limits LARGE = new Limits(LARGEST, LARGEST, 50_000_000, 500, 32_767);

  private final Path file;
  private final Sentences words;
  private final List<String> problems = new ArrayList<>();

  InputTable(Path file, Sentences words) {
    this.file = file;
    this.words = words;
  }

  /// Reads row by row; nothing is kept.
  void forEach(List<String> needed, Consumer<TableRow> rows) throws BadInput {
    if (!Files.isReadable(file) || Files.isDirectory(file))
      throw new BadInput(words.at(file, 0, "", words.say("staffing.command.unreadable")));
    try {
      var table = TableFile.open(file, TableShape.UNKNOWN, LARGE);
      for (var column : needed)
        if (!table.columns().contains(column)) throw missing(column, table.columns());
      table.forEach(rows);
    } catch (Unreadable e) {
      throw new BadInput(sentence(e.fault()));
    }
  }

  private BadInput missing(String column, List<String> columns) {
    var sentence = words.say("staffing.command.no-column", column, String.join(", ", columns));
    return new BadInput(words.at(file, 1, column, sentence));
  }

  private String sentence(Fault fault) {
    var gravity = RowProblem.Gravity.ERROR;
    var problem =
        new RowProblem(gravity, fault.row(), fault.column(), fault.code(), fault.arguments());
    return words.at(file, fault.row(), fault.column(), problem.text(words.locale()));
  }

  /// The cell, or empty; an empty cell is told.
  String text(TableRow row, String column) {
    var text = row.cell(column).strip();
    if (text.isEmpty()) wrong(row.number(), column, "staffing.command.empty");
    return text;
  }

  /// A whole number; anything else is told.
  OptionalInt number(TableRow row, String column) {
    var text = row.cell(column).strip();
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      wrong(row.number(), column, "staffing.command.no-number", text);
      return OptionalInt.empty();
    }
  }

  /// @param row 0: the file as a whole
  void wrong(int row, String column, String key, Object... details) {
    problems.add(words.at(file, row, column, words.say(key, details)));
  }

  List<String> problems() {
    return problems;
  }

  String name() {
    return String.valueOf(file.getFileName());
  }
}
