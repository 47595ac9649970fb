package dk.klynge.organisation.importing;

import dk.klynge.organisation.RowProblem;
import dk.klynge.organisation.RowProblem.Gravity;
import dk.klynge.organisation.comparing.Difference;
import dk.klynge.organisation.comparing.Difference.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// What was shown of an import: its differences and problems, page by page.
@Repository
class Previews {

  static final int PAGE = 50;
  private static final int PER_ROUND_TRIP = 1000;

  private final JdbcClient db;
  private final JsonMapper json;
  private final ObjectReader fields;
  private final ObjectReader arguments;

  Previews(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
    this.fields = json.readerFor(new TypeReference<List<Field>>() {});
    this.arguments = json.readerFor(new TypeReference<List<String>>() {});
  }

  void replace(ImportId id, List<Difference> differences, List<RowProblem> problems) {
    db.sql("delete from organisation.import_line where import = :id")
        .param("id", id.value())
        .update();
    db.sql("delete from organisation.import_problem where import = :id")
        .param("id", id.value())
        .update();
    var lines = new ArrayList<Line>();
    for (var each : differences) lines.add(Line.of(lines.size(), each));
    lines.stream()
        .gather(Gatherers.windowFixed(PER_ROUND_TRIP))
        .forEach(some -> addLines(id, some));
    var notes = new ArrayList<Note>();
    for (var each : problems) notes.add(Note.of(notes.size(), each));
    notes.stream()
        .gather(Gatherers.windowFixed(PER_ROUND_TRIP))
        .forEach(some -> addNotes(id, some));
  }

  /// As the tables' columns are called.
  private record Line(int position, String kind, String name, int row_number, List<Field> fields) {
    static Line of(int position, Difference of) {
      return new Line(position, lower(of.kind()), of.name(), of.row(), of.fields());
    }
  }

  private record Note(
      int position,
      String gravity,
      int row_number,
      String column_name,
      String code,
      List<String> arguments) {
    static Note of(int position, RowProblem of) {
      return new Note(
          position, lower(of.gravity()), of.row(), of.column(), of.code(), of.arguments());
    }
  }

  private void addLines(ImportId id, List<Line> some) {
    db.sql(
            """
            insert into organisation.import_line (import, position, kind, name, row_number, fields)
            select :id, position, kind, name, row_number, fields
              from jsonb_populate_recordset(null::organisation.import_line, :some::jsonb)
            """)
        .param("id", id.value())
        .param("some", json.writeValueAsString(some))
        .update();
  }

  private void addNotes(ImportId id, List<Note> some) {
    db.sql(
            """
            insert into organisation.import_problem
              (import, position, gravity, row_number, column_name, code, arguments)
            select :id, position, gravity, row_number, column_name, code, arguments
              from jsonb_populate_recordset(null::organisation.import_problem, :some::jsonb)
            """)
        .param("id", id.value())
        .param("some", json.writeValueAsString(some))
        .update();
  }

  List<Difference> differences(ImportId id, Difference.Kind kind, long offset) {
    return db.sql(
            """
            select kind, name, row_number, fields::text as fields from organisation.import_line
             where import = :id and kind = :kind order by position limit :limit offset :offset
            """)
        .param("id", id.value())
        .param("kind", lower(kind))
        .param("limit", PAGE)
        .param("offset", offset)
        .query((row, _) ->
            new Difference(
                kind,
                "",
                row.getString("name"),
                row.getInt("row_number"),
                fields.<List<Field>>readValue(row.getString("fields"))))
        .list();
  }

  List<RowProblem> problems(ImportId id, Gravity gravity, long offset) {
    return db.sql(
            """
            select row_number, column_name, code, arguments::text as arguments
              from organisation.import_problem
             where import = :id and gravity = :gravity
             order by row_number, position limit :limit offset :offset
            """)
        .param("id", id.value())
        .param("gravity", lower(gravity))
        .param("limit", PAGE)
        .param("offset", offset)
        .query((row, _) ->
            new RowProblem(
                gravity,
                row.getInt("row_number"),
                row.getString("column_name"),
                row.getString("code"),
                arguments.<List<String>>readValue(row.getString("arguments"))))
        .list();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
