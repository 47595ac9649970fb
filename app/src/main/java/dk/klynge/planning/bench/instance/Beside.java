package dk.klynge.planning.bench.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/// Tables that lie beside an instance, such as the best known values.
public final class Beside {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private Beside() {}

  /// One row of a table with the place it stands at.
  public record Row(Path file, long line, Map<String, String> cells) {

    public String text(String column) throws BadInstance {
      var cell = cells.get(column);
      if (cell == null) throw BadInstance.at(file, line, "no-column", column);
      return cell;
    }

    public double number(String column) throws BadInstance {
      var text = text(column);
      try {
        var number = Double.parseDouble(text);
        if (Double.isFinite(number)) return number;
      } catch (NumberFormatException e) {
        // told below, like what is infinite
      }
      throw BadInstance.at(file, line, "no-number", text);
    }

    public Optional<Double> optional(String column) throws BadInstance {
      var text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(number(column));
    }

    public int count(String column) throws BadInstance {
      var number = number(column);
      if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE)
        throw BadInstance.at(file, line, "no-number", text(column));
      return (int) number;
    }
  }

  public static List<Row> rows(Path file) throws BadInstance {
    try (var parser = FORMAT.parse(Files.newBufferedReader(file))) {
      var rows = new ArrayList<Row>();
      for (var one : parser) rows.add(new Row(file, parser.getCurrentLineNumber(), one.toMap()));
      return rows;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw BadInstance.at(file, 0, "unreadable");
    }
  }

  /// The first of these files that exists, by its path from the folder of the instance.
  public static Optional<Path> find(Path instance, String... candidates) {
    var folder = instance.toAbsolutePath().normalize().getParent();
    if (folder == null) return Optional.empty();
    for (var candidate : candidates) {
      var file = folder.resolve(candidate).normalize();
      if (Files.isRegularFile(file)) return Optional.of(file);
    }
    return Optional.empty();
  }

  /// The files of a folder whose names end so, by name; none where there is no folder.
  public static List<Path> list(Path folder, String ending) throws BadInstance {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw BadInstance.at(folder, 0, "unreadable");
    }
  }

  /// The name of an instance: that of its file up to the first dot.
  public static String stem(Path file) {
    var name = String.valueOf(file.getFileName());
    var dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
