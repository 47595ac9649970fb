package dk.klynge.leadership.catalogue;

import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogue.Words;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Single entries of a version that is in work. Each counts its own changes, so that people can
/// work on different entries at once.
@Repository
class EntryRows {

  private final JdbcClient db;

  EntryRows(JdbcClient db) {
    this.db = db;
  }

  /// 0 where there is no such entry yet.
  int edition(int version, Sort sort, String code) {
    return at("select edition from %s where catalogue = :version and code = :code", version, sort)
        .param("code", code)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// False where it was changed since this edition, or is there already when it should be new.
  boolean save(int version, Task task, int edition) {
    var statement =
        edition == 0
            ? """
            insert into leadership.catalogue_task
                   (catalogue, code, position, kind, place, name_da, name_en, text_da, text_en)
            select :version, :code, coalesce(max(position), 0) + 1, :kind, :place, :nameDa, :nameEn, :textDa, :textEn
              from leadership.catalogue_task where catalogue = :version and 0 = :edition
            on conflict do nothing
            """
            : """
            update leadership.catalogue_task
               set kind = :kind, place = :place, name_da = :nameDa, name_en = :nameEn, text_da = :textDa,
                   text_en = :textEn, edition = edition + 1
             where catalogue = :version and code = :code and edition = :edition
            """;
    var spec =
        db.sql(statement)
            .param("version", version)
            .param("code", task.code())
            .param("kind", task.kind().name())
            .param("place", task.place().name())
            .param("edition", edition);
    return words(spec, task.danish(), task.english()).update() == 1;
  }

  /// The same for a competence.
  boolean save(int version, Competence competence, int edition) {
    var statement =
        edition == 0
            ? """
            insert into leadership.catalogue_competence
                   (catalogue, code, position, areas, tasks, name_da, name_en, text_da, text_en)
            select :version, :code, coalesce(max(position), 0) + 1, string_to_array(:areas, ','),
                   string_to_array(:tasks, ','), :nameDa, :nameEn, :textDa, :textEn
              from leadership.catalogue_competence where catalogue = :version and 0 = :edition
            on conflict do nothing
            """
            : """
            update leadership.catalogue_competence
               set areas = string_to_array(:areas, ','), tasks = string_to_array(:tasks, ','), name_da = :nameDa,
                   name_en = :nameEn, text_da = :textDa, text_en = :textEn, edition = edition + 1
             where catalogue = :version and code = :code and edition = :edition
            """;
    var spec =
        db.sql(statement)
            .param("version", version)
            .param("code", competence.code())
            .param("areas", joined(competence.areas()))
            .param("tasks", joined(competence.tasks()))
            .param("edition", edition);
    return words(spec, competence.danish(), competence.english()).update() == 1;
  }

  private static StatementSpec words(StatementSpec spec, Words danish, Words english) {
    return spec.param("nameDa", danish.name())
        .param("nameEn", english.name())
        .param("textDa", danish.text())
        .param("textEn", english.text());
  }

  private static String joined(List<String> codes) {
    return String.join(",", codes);
  }

  boolean remove(int version, Sort sort, String code) {
    return at("delete from %s where catalogue = :version and code = :code", version, sort)
            .param("code", code)
            .update()
        == 1;
  }

  private StatementSpec at(String statement, int version, Sort sort) {
    var table =
        switch (sort) {
          case TASKS -> "leadership.catalogue_task";
          case COMPETENCES -> "leadership.catalogue_competence";
        };
    return db.sql(statement.formatted(table)).param("version", version);
  }
}
